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

scene('the whole page comes up', { host: 'index.html' }, async (page) => {
  const settled = () => page.run(() => window.watched.events.some(({ name }) => name !== 'jianyi:progress'));
  await page.driver.wait(settled, 20_000, 'the element neither became ready nor failed');
  assert.equal(page.server.requests.some(({ path }) => path.endsWith('.json')), false);
});
