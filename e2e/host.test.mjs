// A page that was there first: quirks mode, a table cell, rules on every element, text from right to left.
import assert from 'node:assert/strict';
import { policyHeaders } from '../tools/policy.mjs';
import { resize } from './browser.mjs';
import { scene } from './scene.mjs';

const style = () => {
  const root = document.getElementById('one').shadowRoot;
  const { color, fontSize, letterSpacing, direction, textIndent, whiteSpace } = getComputedStyle(root.querySelector('.frame-title'));
  return { color, fontSize, letterSpacing, direction, textIndent, whiteSpace };
};

scene("the page's rules do not reach in", { host: 'cramped.html' }, async (page) => {
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(style), {
    color: 'rgb(27, 31, 36)', fontSize: '18px', letterSpacing: 'normal', direction: 'ltr', textIndent: '0px', whiteSpace: 'normal',
  });
});

scene('the board follows its box, and the page hears of no error', { host: 'cramped.html' }, async (page) => {
  await page.until('jianyi:ready');
  const narrow = () => document.getElementById('one').shadowRoot.querySelector('.board').classList.contains('is-narrow');
  for (const width of [390, 1280, 599, 700]) {
    await resize(page.driver, width);
    await page.driver.wait(async () => (await page.run(narrow)) === width < 600, 5_000, `${width} px`);
  }
});

scene('nothing is left on the page but the element', { host: 'bare.html' }, async (page) => {
  // `ret_nodes` is chromedriver's own.
  const names = () => Object.keys(window).filter((name) => name !== 'ret_nodes').sort();
  const before = await page.run(names);
  await page.add({ src: 'tiny.json' });
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(names), before);
  assert.equal(await page.run(() => document.styleSheets.length + document.adoptedStyleSheets.length), 0);
});

scene('an old page with jQuery, a base, and objects of its own draws a board from a div', {
  host: 'bare.html', folders: ['node_modules/jquery'],
}, async (page) => {
  // jQuery of that age writes HTML into the page.
  const policy = policyHeaders()['content-security-policy'].replace(/require-trusted.*/, '')
    .replace("base-uri 'none'", "base-uri 'self'").replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
  page.server.headers = { 'content-security-policy': policy };
  await page.open('hostile.html');
  await page.until('jianyi:ready');
  const drawn = await page.run(() => {
    const board = document.querySelector('#one > jianyi-board');
    const { color, fontSize } = getComputedStyle(board.shadowRoot.querySelector('.frame-title'));
    return [board.report().total, color, fontSize, board.getAttribute('lang'), document.getElementById('fallback').getClientRects().length];
  });
  assert.deepEqual(drawn, [2, 'rgb(27, 31, 36)', '18px', 'zh', 0]);
  await page.run(() => document.getElementById('one').setAttribute('data-jianyi-lang', 'en'));
  await page.driver.wait(() => page.run(() => /Overview/.test(document.querySelector('#one > jianyi-board').shadowRoot.textContent)), 5_000, 'the div is followed');
  assert.equal(await page.run(() => jQuery.fn.jquery), '1.12.4');
});
