// What the tag says applies at once, and two boards of a page have a parameter each.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
const set = (page, name, value) => page.run((key, text) => {
  const board = document.getElementById('one');
  if (text === null) board.removeAttribute(key);
  else board.setAttribute(key, text);
}, name, value);
const total = (page) => page.run(() => document.getElementById('one').report().total);

async function opened(page, attributes = {}) {
  await page.add({ src: 'sample/proposals.json', ...attributes });
  await page.until('jianyi:ready');
}

scene('the tag selects, the address before it, and each change of the tag anew', sample, async (page) => {
  await opened(page, { select: 'category=财政经济' });
  const first = await total(page);
  assert.ok(first > 0 && first < 1433, `${first}`);
  await set(page, 'select', 'key=1');
  await page.driver.wait(async () => (await total(page)) !== first, 5_000);
  await set(page, 'select', null);
  await page.driver.wait(async () => (await total(page)) === 1433, 5_000);
  await page.run(() => { document.getElementById('one').remove(); });
  await page.open('bare.html?jianyi=1;category=财政经济#');
  await opened(page, { select: 'key=1' });
  assert.equal(await total(page), first, 'a link holds');
});

scene('rates begin where the tag says', sample, async (page) => {
  await opened(page);
  const rates = async () => ((await page.text()).match(/（\d+\.\d%）/g) || []).length;
  const before = await rates();
  assert.ok(before > 0);
  await set(page, 'min-n', '100000');
  await page.until('jianyi:ready', 2);
  assert.equal(await rates(), 0);
  await set(page, 'min-n', 'many');
  await page.until('jianyi:ready', 3);
  assert.equal(await rates(), before, 'what is no number changes nothing');
});

scene('the panels that the tag names are shown, and no others', sample, async (page) => {
  await opened(page, { panels: 'stages, ratings' });
  const panels = () => page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.frame')].map(({ dataset }) => dataset.panel));
  assert.deepEqual(await panels(), ['stages', 'ratings']);
  await set(page, 'panels', 'months');
  await page.driver.wait(async () => (await panels()).join() === 'months', 5_000);
});

scene('theme and size are the tag\'s', sample, async (page) => {
  await opened(page);
  const look = () => page.run(() => {
    const board = document.getElementById('one');
    const { color, fontSize } = getComputedStyle(board.shadowRoot.querySelector('.frame-sentence'));
    return { color, px: parseFloat(fontSize), isField: Boolean(board.shadowRoot.querySelector('.tabs-select')) };
  });
  const before = await look();
  await set(page, 'size', 'large');
  await set(page, 'theme', 'dark');
  const after = await look();
  assert.deepEqual([before.px, after.px, before.isField, after.isField], [16, 22, false, true]);
  assert.notEqual(after.color, before.color);
  await set(page, 'size', 'standard');
  assert.equal((await look()).px, 16);
});

scene('the type that a reader chooses is kept for the next visit, whatever the tag says', sample, async (page) => {
  await opened(page);
  const isLarge = () => page.run(() => Boolean(document.getElementById('one').shadowRoot.querySelector('.board.is-large')));
  assert.equal(await isLarge(), false);
  await page.press('大字版');
  assert.equal(await isLarge(), true);
  const field = () => page.run(() => document.getElementById('one').shadowRoot.querySelector('.tabs-select').value);
  assert.equal(await field(), '总览');
  await page.run(() => {
    const select = document.getElementById('one').shadowRoot.querySelector('.tabs-select');
    select.selectedIndex = 3;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.driver.wait(() => page.run(() => window.location.hash.includes('section=supervision')), 5_000, 'the field leads nowhere');
  await page.open('bare.html');
  await opened(page);
  assert.equal(await isLarge(), true);
  await page.press('标准版');
  await page.open('bare.html');
  await page.add({ src: 'sample/proposals.json', size: 'large' });
  await page.until('jianyi:ready');
  assert.equal(await isLarge(), false);
});

scene('the interface is in traditional characters where the tag says so, and data stay as they are', sample, async (page) => {
  await page.add({ src: 'sample/proposals.json', lang: 'zh-HK' });
  await page.until('jianyi:ready');
  const text = await page.text();
  assert.ok(['辦理情況', '示例工业和信息化部门', '財政經濟'].map((told) => text.includes(told)).join() === 'true,true,false', text.slice(0, 500));
  assert.equal(await page.run(() => document.getElementById('one').shadowRoot.querySelector('.board').lang), 'zh-Hant');
  await page.press('English');
  await page.press('繁體中文');
  assert.match(await page.run(() => window.location.hash), /lang=zh-Hant/);
});

scene('links of data lead only to sites that data or tag name', sample, async (page) => {
  const data = { schema: 'jianyi/1', dataset: { name: '示例县代表建议', sample: true, as_of: '2023-12-31' }, proposals: [
    { level: 'county', congress_term: 1, session_no: 1, proposal_no: '1', title: '示例建议', reply_url: 'https://www.rd.example/reply/1' }] };
  page.server.faults.push({ path: '/links.json', body: JSON.stringify(data) });
  await page.add({ src: 'links.json' });
  await page.until('jianyi:ready');
  await page.run(() => { window.location.hash = 'jianyi=1;item=county-1-1--1'; });
  await page.shows('https://www.rd.example/reply/1');
  const links = () => page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.item a[href]')].map(({ href, rel }) => `${href} ${rel}`));
  assert.deepEqual(await links(), []);
  await set(page, 'data-links', 'www.rd.example');
  await page.until('jianyi:ready', 2);
  assert.deepEqual(await links(), ['https://www.rd.example/reply/1 noopener noreferrer']);
});

scene('a reader opens a file where the tag says open, and it goes nowhere', sample, async (page) => {
  await page.add({ panels: 'open stages' });
  await page.shows('选择文件');
  const input = await page.run(() => document.getElementById('one').shadowRoot.querySelector('input[type=file]'));
  const before = page.server.requests.length;
  await input.sendKeys(`${process.cwd()}/e2e/hosts/tiny.json`);
  await page.until('jianyi:ready');
  assert.equal(await total(page), 2);
  assert.equal(page.server.requests.length, before);
  assert.equal(await page.run(() => window.location.hash), '');
  await page.press('更多');
  assert.equal((await page.text()).includes('复制链接'), false, 'nobody else can be led to it');
  await set(page, 'panels', 'stages');
  await page.driver.wait(() => page.run(() => !document.getElementById('one').shadowRoot.querySelector('input[type=file]')), 5_000);
});

scene('two boards share an address with the page and each other', { host: 'two.html' }, async (page) => {
  await page.open('two.html?id=7#tab=3');
  await page.until('jianyi:ready', 2);
  const select = (id, text) => page.run((name, given) => document.getElementById(name).select(given), id, text);
  const hash = () => page.run(() => window.location.hash);
  await select('one', 'outcome=solved');
  await page.driver.wait(async () => (await hash()) !== '#tab=3', 5_000);
  await select('two', 'key=1');
  await page.driver.wait(async () => (await hash()).includes('jianyi-two'), 5_000);
  assert.deepEqual((await hash()).slice(1).split('&').sort(), ['jianyi-one=1;outcome=solved', 'jianyi-two=1;key=1', 'tab=3']);
  await page.open(`one.html?back`);
  await page.open(`two.html?id=7#tab=3&jianyi-two=1;key=1&jianyi-one=1;outcome=solved`);
  await page.until('jianyi:ready', 2);
  assert.deepEqual(await page.run(() => ['one', 'two'].map((id) => document.getElementById(id).report().total)), [1, 1]);
  await select('one', '');
  await select('two', '');
  await page.driver.wait(async () => (await hash()) === '#tab=3', 5_000, 'what is the page\'s stays');
  assert.equal(await page.run(() => window.location.search), '?id=7');
});

scene("where the page routes by what stands after #, nothing is written there", { host: 'one.html#/news/7' }, async (page) => {
  await page.until('jianyi:ready');
  await page.run(() => document.getElementById('one').select('outcome=solved'));
  await page.until('jianyi:select');
  await page.driver.sleep(200);
  assert.equal(await page.run(() => window.location.hash), '#/news/7');
});
