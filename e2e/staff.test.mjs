// The staff view: a file of this device is looked through before it is published, and stays on this device.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kept, rows, saved } from './saving.mjs';
import { scene } from './scene.mjs';

const staff = { host: 'bare.html', before: kept };
const SAMPLE = 'static/sample/proposals.json';
/** What any export shows that names people and units. */
const ALWAYS = ['逐件公开评价', '公开姓名', '名册'];
const KINDS = {
  refused: '不应公开的栏目', unrecognised: '无法识别的取值', issue: '读入情况', order: '日期先后', uniform: '评价完全相同',
  straight: '三项评价相同', flip: '评价改变', roster_rest: '名册',
};

/** A sample with flaws, and what was planted in it. */
function flawed(folder, share) {
  const planted = join(folder, 'planted.json');
  const command = ['run', '--locked', '--quiet', '--bin', 'jianyi', '--', 'sample', '--flaws', share, '--planted', planted];
  const file = join(folder, 'flawed.json');
  writeFileSync(file, execFileSync('cargo', command, { maxBuffer: 1 << 27 }));
  return { file, planted: JSON.parse(readFileSync(planted, 'utf8')) };
}

function folderOf(t) {
  const folder = mkdtempSync(join(tmpdir(), 'jianyi-staff-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Chooses a file of this device, as an officer does. */
async function choose(page, file) {
  const shadow = await (await page.driver.findElement({ id: 'one' })).getShadowRoot();
  await (await shadow.findElement({ css: 'input[type=file]' })).sendKeys(file);
}

async function opened(page, file) {
  await page.add({ staff: '' });
  await page.shows('选择文件');
  await choose(page, file);
  await page.until('jianyi:ready');
}

/** Every finding as it stands on the screen, with the numbers of all its records. */
async function onScreen(page) {
  await page.run(() => {
    const root = document.getElementById('one').shadowRoot;
    for (const button of root.querySelectorAll('.finding-more')) button.click();
  });
  await page.settled();
  await page.driver.sleep(100);
  return page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.finding')].map((finding) => ({
    kind: finding.closest('.desk-group').querySelector('.desk-kind').innerText,
    gravity: finding.querySelector('.finding-gravity').innerText,
    said: `${finding.querySelector('.finding-sentence').innerText} ${finding.querySelector('.finding-note')?.innerText ?? ''}`,
    rows: [...finding.querySelectorAll('.finding-number')].map((number) => Number(/\d+/.exec(number.innerText.replace(/,/g, ''))[0])),
  })));
}

const unique = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);

/** Whether a finding on the screen is the one that was planted. */
function isPlanted(found, { kind, field, value = '', rows: planted, n }) {
  const said = value + (kind === 'refused' ? field : '');
  return found.kind === KINDS[kind] && found.said.includes(said) && found.said.includes(String(n))
    && JSON.stringify(unique(found.rows)) === JSON.stringify(planted);
}

scene('every planted flaw is found on the screen and in the list that is taken along', staff, async (page, t) => {
  const { file, planted } = flawed(folderOf(t), '0.05');
  assert.ok(planted.length > 25, `only ${planted.length} were planted`);
  await opened(page, file);
  const screen = await onScreen(page);
  const matched = planted.map((own) => {
    const found = screen.filter((finding) => isPlanted(finding, own));
    assert.ok(found.length >= 1, `not on the screen: ${JSON.stringify(own)}`);
    return found[0];
  });
  const others = screen.filter((finding) => !matched.includes(finding) && !ALWAYS.includes(finding.kind));
  assert.deepEqual(others, [], 'found, and not planted');
  const must = screen.filter(({ gravity }) => gravity === '必须处理').length;
  assert.ok(must > 0);
  assert.match(await page.text(), new RegExp(`不能公开（${must}处必须处理）`));

  const list = await saved(page, '.desk', '下载核对清单');
  const lines = rows(list.bytes, 'utf-8-sig');
  assert.deepEqual(lines[0], ['程度', '类别', '代码', '文件中第几条', '栏目', '取值', '可能是', '说明']);
  const told = lines.slice(1).filter((line) => line.length === 8);
  for (const { kind, code, value, field, rows: own } of planted) {
    const isOf = (line) => line[2] === (code ?? kind) && (!value || line[5] === value) && (kind !== 'refused' || line[4] === field);
    const found = told.filter(isOf);
    assert.ok(found.length, `not in the list: ${kind} ${code} ${value}`);
    const records = unique(found.map((line) => line[3]).filter(Boolean).map(Number));
    assert.deepEqual(records, own, `${kind} ${code ?? ''} ${value ?? ''}`);
  }
  const codes = (list_) => [...new Set(list_)].sort();
  const always = ['names_public', 'ratings_public', 'roster_rest'];
  const inList = codes(told.map((line) => line[2]).filter((code) => !always.includes(code)));
  const inFile = codes(planted.map(({ kind, code }) => code ?? kind).filter((code) => !always.includes(code)));
  assert.deepEqual(inList, inFile);
});

scene('nothing of the file is sent or kept, and nothing of it comes into the address', staff, async (page, t) => {
  const { file } = flawed(folderOf(t), '0.01');
  await page.add({ staff: '' });
  await page.shows('选择文件');
  const before = { asked: page.server.requests.length, address: await page.driver.getCurrentUrl() };
  await choose(page, file);
  await page.until('jianyi:ready');
  await page.pick('stages', '已办结');
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('button.finding-number').click());
  await page.driver.sleep(300);
  assert.equal(page.server.requests.length, before.asked, 'something was asked for');
  assert.equal(await page.driver.getCurrentUrl(), before.address);
  const left = await page.driver.executeAsyncScript((done) => indexedDB.databases()
    .then((kept_) => done([localStorage.length, sessionStorage.length, document.cookie, kept_.length])));
  assert.deepEqual(left, [0, 0, '', 0]);
});

scene('the number of a record leads to its suggestion, and the findings stay', staff, async (page, t) => {
  const { file } = flawed(folderOf(t), '0.01');
  await opened(page, file);
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('button.finding-number').click());
  await page.driver.wait(() => page.run(() => document.getElementById('one').shadowRoot.querySelector('.item') !== null), 5_000);
  assert.equal(await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('.finding').length > 0), true);
});

/** Drags a file over the element and lets it go; whether the page took each event for itself. */
const drop = (page, name, text) => page.run((called, content) => {
  const root = document.getElementById('one').shadowRoot.querySelector('.jianyi-root');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], called));
  const tell = (kind) => {
    const event = new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer });
    (root.querySelector('.opener, .desk, .dashboard, .notice') ?? root).dispatchEvent(event);
    return event.defaultPrevented;
  };
  return [tell('dragover'), tell('drop')];
}, name, text);

scene('a file can be dropped, another one after it, and the page has the last word', { ...staff, folders: ['static'] }, async (page) => {
  await page.add({ staff: '' });
  await page.shows('选择文件');
  assert.deepEqual(await drop(page, '示例甲.json', '{"proposals":[{"proposal_no":"1","status":"办里中"}]}'), [true, true]);
  await page.until('jianyi:ready');
  await page.shows('“办里中”（办理状态，1处）无法识别，是否为“办理中”？');
  await page.shows('示例甲.json');
  await drop(page, '示例乙.json', '{"proposals":[{"proposal_no":"1","status":"办理中"}]}');
  await page.until('jianyi:ready', 2);
  await page.shows('示例乙.json');
  await page.shows('可以公开');
  await page.run(() => document.getElementById('one').setAttribute('src', 'sample/proposals.json'));
  await page.until('jianyi:ready', 3);
  await page.shows('核对后公开');
  assert.doesNotMatch(await page.text(), /示例乙\.json/);
});

scene('a file that cannot be read says so and leaves the place for another', staff, async (page, t) => {
  const folder = folderOf(t);
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '这不是数据');
  await page.add({ staff: '' });
  await page.shows('选择文件');
  await choose(page, broken);
  await page.until('jianyi:error');
  await page.shows('选择文件');
  // The same name again, mended and packed.
  writeFileSync(broken, gzipSync(readFileSync(SAMPLE)));
  await choose(page, broken);
  await page.until('jianyi:ready');
  await page.shows('核对结果');
});

scene('a public board takes no file and says nothing of what is for staff', { ...staff, folders: ['static'] }, async (page) => {
  await page.run(() => { location.hash = 'staff'; });
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  const before = await page.text();
  assert.deepEqual(await drop(page, '示例.json', '{"proposals":[{"proposal_no":"1"}]}'), [false, false], 'the browser keeps its own way');
  await page.driver.sleep(500);
  assert.equal(await page.text(), before);
  assert.equal((await page.events('jianyi:ready')).length, 1);
  assert.doesNotMatch(before, /内部核对|核对结果|选择文件/);
  assert.equal(await page.run(() => document.getElementById('one').shadowRoot.querySelector('input[type=file]')), null);
});

scene('the page for checking is shipped and opens with the place for a file', { host: 'check.html' }, async (page) => {
  await page.run(() => { document.querySelector('jianyi-board').id = 'one'; });
  await page.driver.wait(() => page.run(() => document.getElementById('one').shadowRoot.querySelector('.opener') !== null), 10_000);
  await page.shows('文件只在这台设备上读取，不上传，不保存；关闭网页即清除。');
});
