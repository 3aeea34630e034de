// What axe finds in every panel, sheet and state: nothing. What it cannot judge, the contrast of what is drawn, is
// worked out of the colours themselves (tests/contrast.rs).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resize, scheme } from './browser.mjs';
import { scene } from './scene.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const LOOKS = { light: {}, dark: {}, large: { size: 'large' } };
const sample = { host: 'bare.html', folders: ['static'] };

/** The board's states, each from the one before, by what is pressed for it. */
const STATES = {
  'as it comes': [],
  'every panel open': ['.section-fold', '.bars-open'],
  'every panel as a table': ['.frame-foot .frame-button:first-child'],
  'what else can be done, and words explained': ['.frame-foot .frame-button:not(:first-child)'],
  'about the data': ['.foot-ways .frame-button:nth-child(1)'],
  'words of the board': ['.foot-ways .frame-button:nth-child(2)'],
  'a figure': ['.figures-tile:not([hidden]) .figures-button'],
  'no figure, a filter': ['.drawer-close, .sheet-foot .frame-button:last-child', '.filters-switch:first-child'],
  'something picked': ['.filters-value:first-child'],
  'a suggestion': ['.drawer-close', '.list-rows .entry'],
};

/** Presses the first of each, or every one where the selector is of something that a panel has. */
const press = async (selectors) => {
  const { shadowRoot } = document.getElementById('one');
  for (const selector of selectors) {
    const all = [...shadowRoot.querySelectorAll(selector)].filter((one) => one.getClientRects().length);
    const many = /section-fold|bars-open|frame-foot/.test(selector);
    all.slice(0, many ? all.length : 1).forEach((one) => one.click());
    await new Promise((resolve) => { setTimeout(resolve, 80); });
    await window.whole(document.getElementById('one'));
  }
  // Where nothing is laid out there is nothing to judge.
  const shown = new CSSStyleSheet();
  shown.replaceSync('.frame, .list { content-visibility: visible !important; }');
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, shown];
};

const judge = async () => {
  const { violations, passes } = await window.axe.run('jianyi-board');
  const told = ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].target.flat().pop()} ${nodes[0].failureSummary}`;
  return { violations: violations.map(told), passes: passes.length };
};

/** Judges the page as it is; says so by the name of the state. */
async function assertClean(page, state) {
  const { violations, passes } = await page.run(judge);
  assert.deepEqual(violations, [], state);
  assert.ok(passes >= 2, `${state}: ${passes} rules found something to judge`);
}

for (const lang of ['zh-CN', 'en']) {
  for (const [look, attributes] of Object.entries(LOOKS)) {
    for (const width of [320, 1280]) {
      scene(`axe finds nothing, ${lang}, ${look}, ${width} px`, sample, async (page) => {
        await resize(page.driver, width);
        await scheme(page.driver, look === 'dark' ? 'dark' : 'light');
        await page.add({ src: 'sample/proposals.json', lang, ...attributes });
        await page.until('jianyi:ready');
        await page.run(AXE);
        for (const [state, selectors] of Object.entries(STATES)) {
          await page.run(press, selectors);
          await assertClean(page, state);
        }
      });
    }
  }
}

const FAULTS = {
  'nothing to read': { src: '' },
  'no such file': { src: 'missing.json' },
  'no JSON': { src: 'host.css' },
  'a file to be opened': { src: '', panels: 'open' },
  'the staff view': { src: 'sample/proposals.json', staff: '' },
};

const faults = { ...sample, allowed: { consoleErrors: /404/ } };
for (const [state, attributes] of Object.entries(FAULTS)) {
  scene(`axe finds nothing: ${state}`, faults, async (page) => {
    await resize(page.driver, 390);
    await page.add(attributes);
    await page.driver.wait(() => page.run(() => {
      const root = document.getElementById('one').shadowRoot.querySelector('.jianyi-root');
      return Boolean(root && /[。件]/.test(root.innerText));
    }), 20_000);
    await page.settled();
    await page.run(AXE);
    await assertClean(page, state);
  });
}
