// The loader itself: loaded twice, attributes passed on.
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
