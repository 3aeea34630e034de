// The element on its page: ready, two of them, taken out and put back, moved.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

scene('an element becomes ready and says so', { host: 'one.html' }, async (page) => {
  const [ready] = await page.until('jianyi:ready');
  assert.equal(ready.id, 'one');
  assert.equal(ready.composed, true);
  assert.deepEqual(Object.keys(ready.detail).sort(), ['refused', 'rejected', 'total']);
  assert.equal(await page.run(() => document.getElementById('one').report() !== null), true);
  assert.equal(await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('.jianyi-root').length), 1);
  assert.deepEqual(await page.run(() => window.watched.errors), []);
});

scene("the page's own text gives way to the figures", { host: 'one.html' }, async (page) => {
  await page.until('jianyi:ready');
  assert.equal(await page.run(() => document.getElementById('fallback').getClientRects().length), 0);
});

scene('two elements on one page each draw', { host: 'two.html' }, async (page) => {
  const ready = await page.until('jianyi:ready', 2);
  assert.deepEqual(ready.map(({ id }) => id).sort(), ['one', 'two']);
  const drawn = await page.run(() => [...document.querySelectorAll('jianyi-board')]
    .map((board) => board.shadowRoot.querySelector('.jianyi-root').childElementCount > 0));
  assert.deepEqual(drawn, [true, true]);
});

scene('the files of the program are fetched once for two elements', { host: 'two.html' }, async (page) => {
  await page.until('jianyi:ready', 2);
  const files = page.server.requests.map(({ path }) => path).filter((path) => /board-/.test(path));
  assert.equal(files.length, new Set(files).size, files.join(' '));
});

scene('an element taken out and put back draws again', { host: 'one.html' }, async (page) => {
  await page.until('jianyi:ready');
  await page.run(() => { window.held = document.getElementById('one'); window.held.remove(); });
  assert.equal(await page.run(() => window.held.report()), null);
  await page.run(() => document.body.append(window.held));
  await page.until('jianyi:ready', 2);
  assert.equal(await page.run(() => window.held.shadowRoot.querySelectorAll('.jianyi-root').length), 1);
});

scene('an element that is moved goes on as it was', { host: 'one.html' }, async (page) => {
  await page.until('jianyi:ready');
  const same = await page.run(() => {
    const board = document.getElementById('one');
    const before = board.shadowRoot.querySelector('.jianyi-root');
    document.body.append(document.createElement('section'));
    document.querySelector('section').append(board);
    return Promise.resolve().then(() => board.shadowRoot.querySelector('.jianyi-root') === before);
  });
  assert.equal(same, true);
  assert.equal((await page.events('jianyi:ready')).length, 1);
});

const listening = () => {
  window.heard = {};
  for (const name of ['jianyi:progress', 'jianyi:ready']) {
    document.addEventListener(name, ({ target }) => {
      const report = target.report();
      window.heard[name] = report && report.total;
    });
  }
};

scene('a listener can ask for the report, and finds it once the element is ready', { host: 'one.html', before: listening }, async (page) => {
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(() => window.heard), { 'jianyi:progress': null, 'jianyi:ready': 2 });
});

const leaving = () => {
  for (const name of ['jianyi:progress', 'jianyi:ready', 'jianyi:error']) {
    document.addEventListener(name, ({ target }) => { if (target.id === name) target.remove(); });
  }
};

scene('a listener may take the element away', { host: 'bare.html', before: leaving, allowed: { consoleErrors: /status of 404/ } }, async (page) => {
  for (const [name, src] of [['jianyi:progress', 'tiny.json'], ['jianyi:ready', 'tiny.json'], ['jianyi:error', 'none.json']]) {
    await page.add({ id: name, src });
    await page.driver.wait(() => page.run((id) => !document.getElementById(id), name), 10_000, `${name} was not heard`);
  }
  await page.add({ src: 'tiny.json' });
  await page.driver.wait(async () => (await page.events('jianyi:ready')).some(({ id }) => id === 'one'), 10_000);
  assert.deepEqual(await page.run(() => window.watched.errors), []);
});

scene('an element that moves into another document is drawn there, with its style', { host: 'one.html' }, async (page) => {
  await page.until('jianyi:ready');
  await page.run(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    window.moved = document.getElementById('one');
    window.heardThere = 0;
    window.moved.addEventListener('jianyi:ready', () => { window.heardThere += 1; });
    frame.contentDocument.body.append(window.moved);
  });
  await page.driver.wait(() => page.run(() => window.heardThere === 1), 10_000, 'it did not become ready there');
  const size = () => page.run(() => {
    const title = window.moved.shadowRoot.querySelector('.frame-title');
    return title && title.ownerDocument.defaultView.getComputedStyle(title).fontSize;
  });
  await page.driver.wait(size, 10_000, 'no panel is drawn there');
  assert.equal(await size(), '18px');
});
