// Room: nothing is scrolled sideways, targets can be hit with a thumb, and text can be twice as large; by the width of the
// board's own box, whatever the window's.
import assert from 'node:assert/strict';
import { resize } from './browser.mjs';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
/** Targets of the height of a line in a text, as WCAG 2.2 has it in 2.5.8. */
const TARGET_PX = 44;

const unfold = async () => {
  const { shadowRoot } = document.getElementById('one');
  const shown = new CSSStyleSheet();
  shown.replaceSync('.frame, .list { content-visibility: visible !important; }');
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, shown];
  for (const fold of [...shadowRoot.querySelectorAll('.section-fold, .bars-open')]) {
    fold.click();
    await window.whole(document.getElementById('one'));
  }
  shadowRoot.querySelectorAll('details').forEach((own) => { own.open = true; });
};

const tables = async () => {
  const { shadowRoot } = document.getElementById('one');
  shadowRoot.querySelectorAll('.frame-foot .frame-button:first-child').forEach((turn) => turn.click());
  await window.whole(document.getElementById('one'));
};

/** What is wider than its room, or stands outside the board. */
const wide = () => {
  const board = document.getElementById('one');
  const box = board.getBoundingClientRect();
  const isSaid = (part) => getComputedStyle(part).clip !== 'auto' || part.closest('svg');
  return [...board.shadowRoot.querySelectorAll('*')].filter((part) => {
    if (!part.getClientRects().length || isSaid(part)) return false;
    const { left, right } = part.getBoundingClientRect();
    // What is drawn up is as wide as the window.
    if (part.closest('dialog')) return left < 0 || right > window.innerWidth;
    const scrolls = part.scrollWidth > part.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(part).overflowX);
    return scrolls || left < box.left - 5 || right > box.right + 5;
  }).map((part) => `${part.localName}.${part.getAttribute('class')}: ${part.textContent.slice(0, 40)}`);
};

/** What can be pressed and is smaller than a thumb. */
const small = (least) => [...document.getElementById('one').shadowRoot
  .querySelectorAll('button, a[href], input, select, summary')]
  .filter((part) => !part.disabled && part.checkVisibility({ visibilityProperty: true }))
  .filter((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width < least - 0.5 || height < least - 0.5;
  }).map((part) => {
    const { width, height } = part.getBoundingClientRect();
    return `${part.getAttribute('class')} ${Math.round(width)}×${Math.round(height)}: ${part.textContent.slice(0, 20)}`;
  });

const arrive = async (page, width, attributes = {}) => {
  await resize(page.driver, width);
  await page.add({ src: 'sample/proposals.json', ...attributes });
  await page.until('jianyi:ready');
};

for (const lang of ['zh-CN', 'en']) {
  for (const [width, attributes] of [[320, {}], [390, {}], [600, {}], [768, {}], [1280, {}], [320, { size: 'large' }]]) {
    scene(`nothing is scrolled sideways at ${width} px${attributes.size ? ' in large type' : ''}, ${lang}`, sample, async (page) => {
      await arrive(page, width, { lang, ...attributes });
      assert.deepEqual(await page.run(wide), [], 'as it comes');
      await page.run(unfold);
      assert.deepEqual(await page.run(wide), [], 'all of it');
      if (width < 600) assert.deepEqual(await page.run(small, TARGET_PX), [], 'targets');
      await page.run(tables);
      assert.deepEqual(await page.run(wide), [], 'as tables');
      assert.ok(await page.run(() => document.documentElement.scrollWidth <= window.innerWidth), 'the page itself');
    });
  }
}

scene('a suggestion, a figure and a filter have room at 320 px, and targets for a thumb', sample, async (page) => {
  await arrive(page, 320);
  const press = (selector) => page.run(async (wanted) => {
    document.getElementById('one').shadowRoot.querySelector(wanted).click();
    await window.whole(document.getElementById('one'));
  }, selector);
  for (const selector of ['.figures-tile.is-first .figures-button', '.drawer-close', '.filters-switch', '.filters-value', '.drawer-close', '.list-rows .entry']) {
    await press(selector);
    await page.driver.sleep(150);
    assert.deepEqual([await page.run(wide), await page.run(small, TARGET_PX)], [[], []], selector);
  }
});

scene('text twice as large has room', sample, async (page) => {
  await arrive(page, 390);
  await page.run(() => {
    const { shadowRoot } = document.getElementById('one');
    const twice = new CSSStyleSheet();
    twice.replaceSync('.board { --scale: 2; font-size: 32px; }');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, twice];
  });
  await page.run(unfold);
  assert.deepEqual(await page.run(wide), []);
});

scene('a narrow column of a wide window has the form of a phone', sample, async (page) => {
  await resize(page.driver, 1280);
  await page.run(() => { document.body.style.width = '380px'; });
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  assert.deepEqual(await page.run(() => {
    const { shadowRoot } = document.getElementById('one');
    return [Boolean(shadowRoot.querySelector('.board.is-narrow')), shadowRoot.querySelectorAll('.matrix').length];
  }), [true, 0]);
  await page.run(unfold);
  assert.deepEqual(await page.run(wide), []);
});
