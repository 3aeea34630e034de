// Key suggestions: areas are one stop of the keyboard, and a card leads to its suggestions.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
const selection = () => document.getElementById('one').report().selection;

async function opened(page) {
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
}

scene('areas are gone through with arrows and picked with Enter', sample, async (page) => {
  await opened(page);
  const stops = await page.run(() => {
    const tiles = [...document.getElementById('one').shadowRoot.querySelectorAll('.treemap [tabindex]')];
    tiles.find((tile) => tile.getAttribute('tabindex') === '0').focus();
    return tiles.filter((tile) => tile.getAttribute('tabindex') === '0').length;
  });
  assert.equal(stops, 1);
  const focused = () => document.getElementById('one').shadowRoot.activeElement.querySelector('title').textContent;
  const first = await page.run(focused);
  await page.driver.actions().sendKeys(Key.ARROW_RIGHT).perform();
  const second = await page.run(focused);
  assert.notEqual(second, first);
  await page.driver.actions().sendKeys(Key.ENTER).perform();
  assert.match(await page.run(selection), /^theme=/);
  assert.ok(second.startsWith((await page.run(selection)).slice('theme='.length)), second);
  await page.driver.actions().sendKeys(Key.ENTER).perform();
  assert.equal(await page.run(selection), '', 'the focus is still there');
});

scene('forms of activities are one stop of the keyboard too', sample, async (page) => {
  await opened(page);
  const focused = () => document.getElementById('one').shadowRoot.activeElement?.textContent || '';
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.timeline-button').focus());
  await page.driver.actions().sendKeys(Key.ARROW_DOWN).perform();
  assert.ok((await page.run(focused)).includes('座谈交流'), await page.run(focused));
});

scene('a card leads to its suggestions, and the address says so', sample, async (page) => {
  await opened(page);
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.theme-card .frame-button:not(.theme-way)').click());
  assert.equal(await page.run(selection), 'theme=示例：优化中小企业融资服务');
  assert.ok((await page.text()).includes('6件，按编号排列'), await page.text());
});
