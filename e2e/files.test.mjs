// What leaves the page as a file, read again by another program: tables by Python's csv.
import assert from 'node:assert/strict';
import { kept, rows, saved } from './saving.mjs';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'], before: kept };

async function opened(page, hash = '') {
  if (hash) await page.run((wanted) => { location.hash = wanted; }, hash);
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.settled();
}

const report = (page) => page.run(() => document.getElementById('one').report());

/** How often each value stands in a column. */
function counts(lines, column) {
  const at = lines[0].indexOf(column);
  assert.ok(at >= 0, column);
  const found = new Map();
  for (const line of lines.slice(1)) found.set(line[at], (found.get(line[at]) || 0) + Number(line[lines[0].indexOf('件数')]));
  return found;
}

scene('the list as a file has the figures of the report, in either encoding', sample, async (page) => {
  await opened(page);
  const figures = await report(page);
  const file = await saved(page, '.list-files', '下载清单');
  assert.match(file.name, /^建议清单-2024-06-30\.csv$/);
  const all = rows(file.bytes, 'utf-8-sig');
  const end = all.findIndex((line) => line.length === 0);
  const [table, notes] = [all.slice(0, end), all.slice(end).flat()];
  assert.equal(table.length - 1, figures.import.accepted);
  const stages = counts(table, '办理状态');
  assert.equal(stages.get('已办结'), figures.handling.stages.closed);
  assert.equal(stages.get('跟踪落实中'), figures.handling.stages.tracking);
  assert.equal(counts(table, '满意度').get('满意'), figures.satisfaction.satisfied.n);
  const solved = figures.follow_up.by_year.reduce((sum, year) => sum + year.outcomes_now.solved, 0);
  assert.equal(counts(table, '办理结果').get('已解决或基本解决'), solved);
  assert.ok(notes.includes('示例数据，均为虚构，不代表任何真实情况。') && notes.some((note) => note.includes('截至2024年6月30日')), notes);
  const old = await saved(page, '.list-files', '下载清单（GB18030，旧版Excel用）');
  assert.equal(old.type, 'text/csv;charset=gb18030');
  assert.deepEqual(rows(old.bytes, 'gb18030'), all);
});

scene('a narrowed list as a file says what it is narrowed to', sample, async (page) => {
  await opened(page, 'jianyi=1;category=民族华侨外事;key=0');
  const figures = await report(page);
  const all = rows((await saved(page, '.list-files', '下载清单')).bytes, 'utf-8-sig');
  const end = all.findIndex((line) => line.length === 0);
  assert.equal(end - 1, figures.total);
  assert.ok(all.flat().some((cell) => cell.startsWith('已筛选：') && cell.includes('民族华侨外事')), 'the filter is not told');
});

scene('the table of a panel has the figures of the report', sample, async (page) => {
  await opened(page);
  const { handling } = await report(page);
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.frame.stages .frame-more').click());
  await page.settled();
  const file = await saved(page, '.frame.stages .frame-menu', '下载');
  const table = new Map(rows(file.bytes, 'utf-8-sig').map(([label, n]) => [label, n]));
  assert.equal(Number(table.get('已办结')), handling.stages.closed);
  assert.equal(Number(table.get('办理中')), handling.stages.handling);
});

scene('the report as a file is the report', sample, async (page) => {
  await opened(page, 'jianyi=1;category=财政经济');
  const file = await saved(page, '.foot', '下载数据报告（JSON）');
  assert.equal(file.name, '代表建议办理情况-2024-06-30.json');
  assert.deepEqual(JSON.parse(file.bytes.toString('utf8')), await report(page));
});
