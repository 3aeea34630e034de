// Files of the program that do not come: a sentence, the page's own text, an event, and another try later.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

const SORRY = '图表暂时打不开，以下为文字版。';
const MISSING = { consoleErrors: /status of (404|500)|ERR_|Failed to load module/ };

const shown = () => {
  const fallback = document.getElementById('fallback');
  const sentence = document.getElementById('one').shadowRoot.querySelector('.jianyi-failure');
  return { sentence: sentence && sentence.textContent, fallback: fallback.getClientRects().length };
};

async function assertSorry(page) {
  const [{ detail, composed }] = await page.until('jianyi:error');
  assert.equal(detail.message, SORRY);
  assert.equal(composed, true);
  assert.deepEqual(await page.run(shown), { sentence: SORRY, fallback: 1 });
  assert.equal(await page.run(() => document.getElementById('one').report()), null);
  assert.deepEqual(await page.run(() => window.watched.errors), []);
}

for (const [what, path] of [['wasm', /\.wasm$/], ['glue', /\/board-.*\.js$/], ['stylesheet', /\/board-.*\.css$/]]) {
  const missing = { host: 'one.html', faults: [{ path, status: 404 }], allowed: MISSING };
  scene(`without its ${what} the element says so and keeps the page's text`, missing, assertSorry);
}

const cut = { host: 'one.html', faults: [{ path: /\.wasm$/, cutAfter: 1000 }], allowed: MISSING };
scene('a program that is cut off says so', cut, assertSorry);

const failing = { host: 'one.html', faults: [{ path: /\.wasm$/, status: 500 }], allowed: MISSING };
scene('after a failure an element that is put back tries again', failing, async (page) => {
  await page.until('jianyi:error');
  page.server.faults.length = 0;
  await page.run(() => { window.held = document.getElementById('one'); window.held.remove(); });
  await page.run(() => document.body.append(window.held));
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(shown), { sentence: null, fallback: 0 });
});

const plain = { host: 'one.html', faults: [{ path: /\.wasm$/, headers: { 'content-type': 'application/octet-stream' } }] };
scene('a server that does not know the type of wasm will do', plain, (page) => page.until('jianyi:ready'));

const slow = { host: 'one.html', faults: [{ path: /\.wasm$/, delay: 500 }] };
scene("while the program is on its way the page's own text stands", slow, async (page) => {
  assert.deepEqual(await page.run(shown), { sentence: null, fallback: 1 });
  await page.until('jianyi:ready');
});

scene('an element that leaves before its program has come stays silent', slow, async (page) => {
  await page.run(() => document.getElementById('one').remove());
  await page.driver.sleep(1000);
  assert.deepEqual(await page.run(() => window.watched.events.length + window.watched.errors.length), 0);
});

scene('after a failure a new address is another try', failing, async (page) => {
  await page.until('jianyi:error');
  page.server.faults.length = 0;
  await page.run(() => document.getElementById('one').setAttribute('src', './tiny.json'));
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(shown), { sentence: null, fallback: 0 });
});
