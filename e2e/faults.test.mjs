// Files of the program that do not come: a sentence, the page's own text, an event, and another try later.
import assert from 'node:assert/strict';
import { policyHeaders } from '../tools/policy.mjs';
import { scene } from './scene.mjs';

const SORRY = '图表暂时打不开，以下为文字版。';
const MISSING = { consoleErrors: /status of (404|500)|ERR_|Failed to load module/ };

const shown = () => {
  const fallback = document.getElementById('fallback');
  const sentence = document.getElementById('one').shadowRoot.querySelector('.jianyi-failure');
  return { sentence: sentence && sentence.textContent, fallback: fallback.getClientRects().length };
};

async function assertSorry(page, code) {
  const [{ detail, composed }] = await page.until('jianyi:error');
  assert.equal(detail.message, SORRY);
  assert.equal(detail.code, code);
  assert.equal(composed, true);
  assert.deepEqual(await page.run(shown), { sentence: SORRY, fallback: 1 });
  assert.equal(await page.run(() => document.getElementById('one').report()), null);
  assert.deepEqual(await page.run(() => window.watched.errors), []);
}

for (const [what, path] of [['wasm', /\.wasm$/], ['glue', /\/board-.*\.js$/], ['stylesheet', /\/board-.*\.css$/]]) {
  const missing = { host: 'one.html', faults: [{ path, status: 404 }], allowed: MISSING };
  scene(`without its ${what} the element says so and keeps the page's text`, missing, (page) => assertSorry(page, 'program_missing'));
  const failing = { host: 'one.html', faults: [{ path, status: 500 }], allowed: MISSING };
  scene(`where the server fails for its ${what} it is asked again, and can be asked by hand`, failing, async (page) => {
    await assertSorry(page, 'program_unreachable');
    assert.ok(page.server.requests.filter((request) => path.test(request.path)).length >= 3);
    page.server.faults.length = 0;
    await page.press('重新读取');
    await page.until('jianyi:ready');
    assert.deepEqual(await page.run(shown), { sentence: null, fallback: 0 });
  });
}

for (const [what, path] of [['glue', /\/board-.*\.js$/], ['stylesheet', /\/board-.*\.css$/]]) {
  const broken = { host: 'one.html', faults: [{ path, cutAfter: 1000 }], allowed: MISSING };
  scene(`where the ${what} is cut off the element says so`, broken, async (page) => {
    const [{ detail }] = await page.until('jianyi:error');
    assert.match(detail.code, /^program_(cut|unreachable)$/);
    assert.deepEqual(await page.run(shown), { sentence: SORRY, fallback: 1 });
  });
  const late = { host: 'one.html', faults: [{ path, delay: 1000 }] };
  scene(`a ${what} that is slow is waited for`, late, async (page) => {
    assert.deepEqual(await page.run(shown), { sentence: null, fallback: 1 });
    await page.until('jianyi:ready');
  });
}

const cut = { host: 'one.html', faults: [{ path: /\.wasm$/, cutAfter: 1000 }], allowed: MISSING };
scene('a program that is cut off says so', cut, (page) => assertSorry(page, 'program_cut'));

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

const WRONG = '页面设置有误，请联系网站管理员。';
const OLD = '您的浏览器不支持图表，以下为文字版，内容相同。';

async function assertTold(page, code, message) {
  const [{ detail }] = await page.until('jianyi:error');
  assert.deepEqual([detail.code, detail.message], [code, message]);
  assert.deepEqual(await page.run(shown), { sentence: message, fallback: 1 });
}

const noWasm = { host: 'one.html', before: () => { delete window.WebAssembly; } };
scene('where wasm is switched off nothing is fetched for it', noWasm, async (page) => {
  await assertTold(page, 'program_disabled', OLD);
  assert.deepEqual(page.server.requests.filter(({ path }) => /board-/.test(path)), []);
});

const oldWasm = { host: 'one.html', before: () => { window.WebAssembly.validate = () => false; } };
scene('a browser that is too old is told before anything is fetched', oldWasm, async (page) => {
  await assertTold(page, 'program_unsupported', OLD);
  assert.deepEqual(page.server.requests.filter(({ path }) => /board-/.test(path)), []);
});

scene('a policy that forbids wasm is the site\'s to mend, and there is what to send it', { host: 'bare.html', allowed: { violations: true } }, async (page) => {
  page.server.headers = { 'content-security-policy': policyHeaders()['content-security-policy'].replace(" 'wasm-unsafe-eval'", '') };
  await page.open('one.html');
  await assertTold(page, 'program_policy', WRONG);
  await page.press('复制详情');
  await page.driver.wait(() => page.run(() => /已复制|program_policy/.test(document.getElementById('one').shadowRoot.textContent)), 5000);
});

scene('a policy that forbids the requests is told too', { host: 'bare.html', allowed: { violations: true } }, async (page) => {
  page.server.headers = { 'content-security-policy': policyHeaders()['content-security-policy'].replace("connect-src 'self'", "connect-src 'none'") };
  await page.open('one.html');
  await assertTold(page, 'program_policy', WRONG);
});

const glueType = { host: 'one.html', faults: [{ path: /\/board-.*\.js$/, headers: { 'content-type': 'text/plain' } }], allowed: { consoleErrors: /MIME type/ } };
scene('a server that does not know the type of scripts is told of', glueType, (page) => assertTold(page, 'program_type', WRONG));

const streaming = { host: 'one.html', before: () => { window.WebAssembly.compileStreaming = () => Promise.reject(new TypeError('planted')); } };
scene('a browser that streams nothing reads the program whole', streaming, (page) => page.until('jianyi:ready'));

// 1.3 MB of program want some; 3 MB are too few for it.
const cramped = { host: 'one.html', flags: ['--js-flags=--wasm-max-mem-pages=20'], allowed: { consoleErrors: /./ } };
scene('without memory the page keeps its text', cramped, async (page) => {
  const [{ detail }] = await page.until('jianyi:error');
  assert.match(detail.code, /^(memory|crash|page_conflict)$/);
  assert.equal((await page.run(shown)).fallback, 1);
});
