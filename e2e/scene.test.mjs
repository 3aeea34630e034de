// The scenes themselves: a browser that ends in the middle of one.
import assert from 'node:assert/strict';
import { devtools } from './browser.mjs';
import { scene } from './scene.mjs';

let visits = 0;

scene('where the browser itself ends, the test begins again, once', { host: 'bare.html' }, async (page) => {
  visits += 1;
  if (visits === 1) await devtools(page.driver, 'Browser.crash').catch(() => {});
  assert.equal(await page.run(() => document.querySelectorAll('jianyi-board').length), 0);
  assert.equal(visits, 2);
});
