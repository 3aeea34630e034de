// The report on paper, read again by another program: pdftotext and pdfinfo, of poppler-utils.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devtools } from './browser.mjs';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
const SCOPE = '示例数据（非官方） · 多次会议（省十四届人大一次会议至省十四届人大二次会议） · 按件统计 · 截至2024年6月30日';
const SAMPLE = '示例数据，均为虚构，不代表任何真实情况。';

/** Prints the page as the browser's own menu does: `info` is pdfinfo's, `pages` the text of each page. */
async function printed(page) {
  const folder = mkdtempSync(join(tmpdir(), 'jianyi-print-'));
  try {
    const { data } = await devtools(page.driver, 'Page.printToPDF', { preferCSSPageSize: true, paperWidth: 8.27, paperHeight: 11.69 });
    const file = join(folder, 'board.pdf');
    writeFileSync(file, Buffer.from(data, 'base64'));
    const read = (program, ...options) => execFileSync(program, options, { encoding: 'utf8', maxBuffer: 1 << 26 });
    return { info: read('pdfinfo', file), pages: read('pdftotext', '-layout', file, '-').split('\f').slice(0, -1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function opened(page, hash = '') {
  if (hash) await page.run((wanted) => { location.hash = wanted; }, hash);
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.settled();
}

const look = () => {
  const root = document.getElementById('one').shadowRoot;
  return { paper: Boolean(root.querySelector('.is-paper')), folded: root.querySelectorAll('.is-folded').length,
    top: window.scrollY, panels: root.querySelectorAll('[data-panel]').length };
};

scene('the whole report is printed on A4, its scope and that it is a sample on every page', sample, async (page) => {
  await opened(page);
  await page.run(() => window.scrollTo(0, 2000));
  // What comes into sight is laid out first.
  await page.driver.sleep(500);
  const before = await page.run(look);
  const { info, pages } = await printed(page);
  assert.match(info, /Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/);
  assert.ok(pages.length > 20 && pages.length < 60, `${pages.length} pages`);
  for (const [at, text] of pages.entries()) {
    assert.ok(text.includes(SCOPE), `page ${at + 1} has no scope:\n${text}`);
    assert.ok(text.includes(SAMPLE), `page ${at + 1} does not say that it is a sample`);
  }
  const all = pages.join('\n');
  const titles = await page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.frame-title')]
    .map((title) => title.textContent.trim()));
  assert.ok(titles.length > 25, `${titles.length} titles`);
  for (const title of [...titles, '数据说明', '名词解释', '建议清单']) assert.ok(all.includes(title), `${title} is not printed`);
  await page.driver.wait(async () => (await page.run(look)).top === before.top, 5000, 'the page stands elsewhere afterwards');
  assert.deepEqual(await page.run(look), before, 'the board is as it was');
});

scene('the figures on paper are those of the report', sample, async (page) => {
  await opened(page);
  const report = await page.run(() => document.getElementById('one').report());
  const { pages } = await printed(page);
  const lines = pages.join('\n').split('\n');
  const holds = (...parts) => assert.ok(
    lines.some((line) => parts.every((part) => line.includes(part))), `no line has ${parts.join(' and ')}`);
  const share = ({ n, of }) => `${n}/${of}（${(n / of * 100).toFixed(1)}%）`;
  holds(`共${report.total}件代表建议`);
  for (const key of ['answered', 'on_time', 'solved']) holds(share(report.handling[key]));
  for (const key of ['coverage', 'satisfied']) holds(share(report.satisfaction[key]));
  holds(share(report.follow_up.promises_kept));
  const labels = { replied: '已答复', closed: '已办结', withdrawn: '已撤回', merged: '已并案', handling: '办理中' };
  for (const [key, label] of Object.entries(labels)) {
    const n = report.handling.stages[key];
    assert.ok(n > 0, key);
    assert.ok(lines.some((line) => new RegExp(`${label}\\s+${n}(\\s|$)`).test(line)), `${label} ${n} is not printed`);
  }
  for (const { name, items } of report.supervision.categories) {
    if (name) assert.ok(lines.some((line) => new RegExp(`${name}\\s+${items}\\s`).test(line)), `${name} ${items} is not printed`);
  }
});

scene('what the report is narrowed to stands on every page, and a short list is printed whole', sample, async (page) => {
  await opened(page, 'jianyi=1;category=民族华侨外事');
  const n = await page.run(() => document.getElementById('one').report().total);
  const { pages } = await printed(page);
  for (const text of pages) assert.ok(text.includes('已筛选：内容分类：民族华侨外事 · '), text);
  const list = pages.join('\n').split('建议清单').at(-1);
  assert.equal(list.match(/^十四届(一次|二次|闭会)/gm)?.length, n, 'a line for each suggestion');
});

scene('a suggestion is printed alone, its scope on every page', sample, async (page) => {
  await opened(page, 'jianyi=1;item=province-14-1-in_session-0001');
  const { pages } = await printed(page);
  assert.ok(pages.length > 1 && pages.length < 5, `${pages.length} pages`);
  for (const text of pages) assert.ok(text.includes(SCOPE) && text.includes(SAMPLE), text);
  assert.match(pages[0], /关于进一步完善中小微企业融资服务的建议（示例）/);
  assert.doesNotMatch(pages.join(''), /等待答复|建议清单/, 'the board is printed too');
});

const stubbed = () => {
  window.printed = [];
  window.print = () => {
    const root = document.getElementById('one').shadowRoot;
    window.printed.push({ paper: Boolean(root.querySelector('.is-paper')), folded: root.querySelectorAll('.is-folded').length });
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  };
};

scene('the button prints the board once it is drawn for paper', { ...sample, before: stubbed }, async (page) => {
  await opened(page);
  const before = await page.run(look);
  await page.press('打印');
  await page.driver.wait(() => page.run(() => window.printed.length > 0), 5000, 'nothing was printed');
  assert.deepEqual(await page.run(() => window.printed), [{ paper: true, folded: 0 }]);
  await page.driver.wait(async () => !(await page.run(look)).paper, 5000, 'the board stays on paper');
  assert.equal((await page.run(look)).folded, before.folded);
});
