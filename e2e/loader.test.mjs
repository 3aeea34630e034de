// The loader itself: loaded twice, waiting to be needed, and the whole page of dist/.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

scene('loaded twice, from two addresses, it defines the element once', { host: 'twice.html' }, async (page) => {
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(() => window.watched.errors), []);
  assert.match(await page.run(() => customElements.get('jianyi-board').version), /^\d+\.\d+\.\d+$/);
});

scene('an element made by a script before it is in the page waits until it is', { host: 'bare.html' }, async (page) => {
  await page.run(() => { window.held = document.createElement('jianyi-board'); });
  await page.run(() => { window.held.setAttribute('src', 'tiny.json'); });
  assert.equal(page.server.requests.some(({ path }) => path.endsWith('.wasm')), false);
  await page.run(() => document.getElementById('here').append(window.held));
  await page.until('jianyi:ready');
});

const bare = { host: 'index.html', allowed: { consoleErrors: /jianyi\.json.*404/ } };
scene('the whole page, which names no data and has none beside it, says so', bare, async (page) => {
  await page.driver.wait(() => page.run(() => {
    const root = document.querySelector('jianyi-board').shadowRoot.querySelector('.jianyi-root');
    return Boolean(root && root.innerText.includes('还没有设置数据文件。'));
  }), 20_000, 'the sentence did not come');
  const asked = page.server.requests.filter(({ path }) => path.endsWith('.json'));
  assert.deepEqual(asked.map(({ method, path }) => `${method} ${path}`), ['HEAD /jianyi.json']);
  assert.deepEqual((await page.run(() => window.watched.events)).filter(({ name }) => name !== 'jianyi:resize'), []);
});

scene('the data are asked for while the program comes, once, and a tag that changes meanwhile asks for its own', {
  host: 'bare.html', faults: [{ path: /\.wasm$/, delay: 1000 }],
}, async (page) => {
  const asked = (name) => page.server.requests.filter(({ path }) => path.endsWith(name)).length;
  await page.add({ src: 'tiny.json' });
  await page.driver.wait(() => asked('tiny.json') === 1, 900, 'not asked for ahead of the program');
  await page.run(() => document.getElementById('one').setAttribute('src', './tiny.json?2'));
  await page.until('jianyi:ready');
  assert.equal(asked('tiny.json'), 2);
  await page.run(() => document.getElementById('one').setAttribute('src', 'tiny.json'));
  await page.until('jianyi:ready', 2);
  assert.equal(asked('tiny.json'), 3);
});

scene('a board whose tag stays asks for its data once', { host: 'bare.html' }, async (page) => {
  await page.add({ src: 'tiny.json' });
  await page.until('jianyi:ready');
  assert.equal(page.server.requests.filter(({ path }) => path.endsWith('tiny.json')).length, 1);
});
