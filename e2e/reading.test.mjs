// What offices really export, read in the browser: other encodings, packed files, files past a limit, files that take
// long, and files with telephone numbers in them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { gzipSync } from 'node:zlib';
import { logging } from 'selenium-webdriver';
import { scene } from './scene.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jianyi-reading-'));
after(() => rmSync(folder, { recursive: true }));
const open = { host: 'bare.html', folders: [folder] };
const PHONE = '13800138000';
const FILE = JSON.stringify([
  { 建议编号: '0001', 建议标题: '关于示例道路照明的建议（示例）', 主办单位: '示例一局、示例二局', 办理状态: '已办结', 联系电话: PHONE },
  { 建议编号: '0002', 建议标题: '关于示例公园的建议（示例）', 答复日期: `联系${PHONE}`, 办理状态: `电话${PHONE}`, 联系电话: PHONE },
]);

// GB18030 is not among node's own encodings when writing; Python has it.
function gb18030(text) {
  return execFileSync('python3', ['-c', 'import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode().encode("gb18030"))'], { input: text });
}

const utf16 = (text, swap) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

const SHAPES = [
  ['utf8.json', Buffer.from(FILE), 'utf-8'],
  ['bom.json', Buffer.from(`\ufeff${FILE}`), 'utf-8'],
  ['gb.json', gb18030(FILE), 'gb18030'],
  ['le.json', utf16(FILE, false), 'utf-16le'],
  ['be.json', utf16(FILE, true), 'utf-16be'],
  ['packed.json.gz', gzipSync(FILE), 'utf-8'],
  ['packed-gb.json.gz', gzipSync(gb18030(FILE)), 'gb18030'],
];
for (const [name, bytes] of SHAPES) writeFileSync(join(folder, name), bytes);

const report = () => document.getElementById('one').report();

for (const [name, , encoding] of SHAPES) {
  scene(`the same figures come from ${name}`, open, async (page) => {
    await page.add({ src: name });
    const [{ detail }] = await page.until('jianyi:ready');
    assert.deepEqual(detail, { total: 2, rejected: 0, refused: [{ name: '联系电话', n: 2 }] });
    const found = await page.run(report);
    assert.equal(found.import.encoding, encoding);
    assert.deepEqual(found.handling.by_unit.map((unit) => unit.name), ['示例一局', '示例二局']);
    assert.equal(found.handling.stages.closed, 1);
  });
}

scene('a telephone number stands nowhere: not in the report, the page, an event or the console', open, async (page) => {
  await page.add({ src: 'utf8.json' });
  await page.until('jianyi:ready');
  const seen = await page.run(() => {
    const board = document.getElementById('one');
    return [JSON.stringify(board.report()), board.shadowRoot.innerHTML, document.documentElement.outerHTML, JSON.stringify(window.watched)];
  });
  const console = await page.driver.manage().logs().get(logging.Type.BROWSER);
  for (const text of [...seen, JSON.stringify(console)]) assert.ok(text.length > 1 && !text.includes(PHONE), text.slice(0, 400));
  assert.ok(seen[0].includes('电话···') && !seen[1].includes('联系电话'), 'the page itself would point at the raw file');
});

writeFileSync(join(folder, 'damaged.json.gz'), gzipSync(`[${'{"proposal_no":"1","title":"示例"},'.repeat(9000)}`).subarray(0, -30));
scene('a packed file that is damaged shows what could be unpacked, and says that it is not whole', open, async (page) => {
  await page.add({ src: 'damaged.json.gz' });
  await page.until('jianyi:ready');
  await page.shows('数据文件不完整，可能正在更新，请稍后再试。');
});

const without = () => { delete window.DecompressionStream; };
scene('a browser that cannot unpack says so', { ...open, before: without }, async (page) => {
  await page.add({ src: 'packed.json.gz' });
  const [{ detail }] = await page.until('jianyi:error');
  assert.equal(detail.message, '数据文件是压缩文件，这个浏览器不能解压，请换用较新的浏览器。');
});

writeFileSync(join(folder, 'limit.json'), JSON.stringify([{ proposal_no: '1', notes: '示'.repeat(30_000) }, { proposal_no: '2' }]));
scene('a record past a limit is left out, and the limit is named', open, async (page) => {
  await page.add({ src: 'limit.json' });
  const [{ detail }] = await page.until('jianyi:ready');
  assert.equal(detail.rejected, 1);
  await page.shows('数据超过本页上限（每段文字64 KiB），未读入的部分未计入。');
});

const record = (at) => JSON.stringify({ proposal_no: String(at), title: `示例建议${at}`, category: `示例${at % 7}`, status: 'handling', assigned_on: '2023-02-20' });
const many = Array.from({ length: 60_000 }, (_, at) => record(at)).join(',\n');
writeFileSync(join(folder, 'head.json'), `{"schema":"jianyi/1","dataset":{"name":"示例","sample":true},"proposals":[${many}]}`);
writeFileSync(join(folder, 'tail.json'), `{"schema":"jianyi/1","proposals":[${many}],"dataset":{"name":"示例","sample":true}}`);
// Reading to there takes less time than it takes to the first look: it is taken while nothing comes.
const slow = (path) => [{ path, stallAfter: 1_000_000 }];

scene('figures change while a file is on its way, under the sign of a sample', { ...open, faults: slow('/head.json') }, async (page) => {
  await page.add({ src: 'head.json' });
  await page.shows('以下数字随读取变化。');
  const text = await page.text();
  assert.ok(text.includes('正在读取数据') && text.includes('示例数据') && /共\d+件代表建议/.test(text), text);
  await page.pick('categories', '示例3');
  assert.deepEqual(await page.events('jianyi:ready'), []);
});

scene('what a file says of itself at its end is waited for', { ...open, faults: slow('/tail.json') }, async (page) => {
  await page.add({ src: 'tail.json' });
  await page.shows('正在读取数据');
  await page.driver.sleep(3_000);
  const text = await page.text();
  assert.ok(!text.includes('以下数字随读取变化。') && !text.includes('代表建议'), text);
});

scene('a file that was watched on its way gives the figures that it gives whole', open, async (page) => {
  await page.driver.sendAndGetDevToolsCommand('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.add({ src: 'head.json' });
  await page.until('jianyi:ready');
  const found = await page.run(report);
  assert.deepEqual([found.total, found.handling.stages.handling, found.import.read], [60_000, 60_000, 60_000]);
  assert.ok(!(await page.text()).includes('以下数字随读取变化。'));
  assert.equal(readFileSync(join(folder, 'head.json'), 'utf8').match(/"category":"示例3"/g).length,
    found.handling.by_category.find((one) => one.name === '示例3').items);
});

scene('a connection that breaks leaves what has come, and says that it is not whole', { ...open, faults: [{ path: '/head.json', cutAfter: 4_000_000, cutDelay: 3_000 }], allowed: { consoleErrors: /ERR_/ } }, async (page) => {
  await page.add({ src: 'head.json' });
  await page.until('jianyi:ready');
  await page.shows('数据文件不完整，可能正在更新，请稍后再试。');
  const found = await page.run(report);
  assert.ok(found.total > 1_000 && found.total < 60_000, String(found.total));
  assert.deepEqual(found.import.issues.map((issue) => issue.code), ['truncated']);
});
