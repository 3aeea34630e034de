// While a file is read, and when it cannot be shown: each case has a sentence of its own inside the element.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { scene } from './scene.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jianyi-exports-'));
after(() => rmSync(folder, { recursive: true }));
const record = (number) => `{"proposal_no":"${number}","title":"示例建议${number}","status":"handling"}`;
const FILES = {
  'empty.json': '{"schema":"jianyi/1","dataset":{"name":"示例"},"proposals":[]}',
  'page.json': '<!doctype html><title>示例</title>',
  'schema.json': '{"schema":"jianyi/2","proposals":[]}',
  'cut.json': '{"schema":"jianyi/1","proposals":[{"proposal_no":"1","ti',
  'revoked.json': `{"schema":"jianyi/1","dataset":{"revoked":true},"proposals":[${record(1)}]}`,
  'broken.json': '[{"proposal_no":1,},[2],3]',
  'half.json': `[${record(1)},${record(2)},{"propo`,
  'long.json': `[${Array.from({ length: 100_000 }, (_, at) => record(at)).join(',\n')}]`,
  'mapping.json': '{"schema":"jianyi-mapping/1","fields":{"tittle":"x"}}',
};
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
const open = { host: 'bare.html', folders: [folder] };

const CASES = [
  ['an empty export', { src: 'empty.json' }, '数据文件里没有建议。', 'The file holds no suggestions.'],
  ['a file that is not there', { src: 'none.json' }, '没有找到数据文件。', 'The data file was not found.'],
  ['a file that is no JSON', { src: 'page.json' }, '数据文件格式不对，无法读取。', 'The data file is not in a readable form.'],
  ['another version of the contract', { src: 'schema.json' }, '数据文件的版本与本页不符。', 'The version of the data file does not fit this page.'],
  ['a file in which no record could be read', { src: 'broken.json' }, '数据文件格式不对，无法读取。', 'The data file is not in a readable form.'],
  ['a file that is cut off', { src: 'cut.json' }, '数据文件不完整，可能正在更新，请稍后再试。', 'The data file is incomplete; it may be being updated.'],
  ['an edition that was taken down', { src: 'revoked.json' }, '这一期数据已撤下。', 'This edition has been withdrawn.'],
  ['an address of another site', { src: 'https://example.org/data.json' }, '这个网址的数据不允许在本页使用。', 'Data from this address may not be used here.'],
  ['a mapping with a fault', { src: 'empty.json', mapping: 'mapping.json' }, '页面设置有误，请联系网站管理员。', 'The page is set up wrongly; please tell the site.'],
];

for (const [what, attributes, zh, en] of CASES) {
  const allowed = { consoleErrors: /status of 404|mapping \/fields\/tittle/ };
  scene(`${what} is said in a sentence of its own, in both languages`, { ...open, allowed }, async (page) => {
    await page.add(attributes);
    const [{ detail }] = await page.until('jianyi:error');
    assert.equal(detail.message, zh);
    assert.ok((await page.text()).includes(zh), await page.text());
    assert.equal(await page.run(() => document.getElementById('fallback').getClientRects().length), 1);
    assert.equal(await page.run(() => document.getElementById('one').report()), null);
    await page.run(() => document.getElementById('one').setAttribute('lang', 'en'));
    await page.shows(en);
  });
}

scene('an element without an address says that none is set', open, async (page) => {
  await page.add({});
  await page.shows('还没有设置数据文件。');
  assert.deepEqual(await page.events('jianyi:error'), []);
});

const failing = { ...open, allowed: { consoleErrors: /status of 500/ } };
scene('a server that fails can be asked again', failing, async (page) => {
  page.server.faults.push({ path: '/tiny.json', status: 500 });
  await page.add({ src: 'tiny.json' });
  await page.until('jianyi:error');
  assert.equal(page.server.requests.filter(({ path }) => path === '/tiny.json').length, 3, 'it is asked again twice');
  await page.shows('暂时读不到数据，请稍后再试。');
  page.server.faults.length = 0;
  await page.press('重新读取');
  await page.until('jianyi:ready');
});

scene('progress is told in bytes where the length is known, and it never goes back', open, async (page) => {
  await page.add({ src: 'long.json' });
  await page.until('jianyi:ready');
  const seen = (await page.events('jianyi:progress')).map(({ detail }) => detail);
  assert.ok(seen.length > 1, 'a file of six megabytes comes in several chunks');
  for (const [at, { read, of }] of seen.entries()) {
    assert.ok(read <= of && (at === 0 || read >= seen[at - 1].read), JSON.stringify(seen));
    assert.equal(of, Buffer.byteLength(FILES['long.json']));
  }
  assert.equal(seen.at(-1).read, seen.at(-1).of);
});

const stalled = { ...open, faults: [{ path: '/long.json', stallAfter: 400_000 }] };
scene('a bar is drawn while the file is on its way, and the page\'s own text stands', stalled, async (page) => {
  await page.add({ src: 'long.json' });
  await page.until('jianyi:progress');
  await page.shows('正在读取数据');
  const bar = await page.run(() => {
    const found = document.getElementById('one').shadowRoot.querySelector('progress, [role=progressbar]');
    return found && { value: Number(found.value || found.getAttribute('aria-valuenow')), lines: found.getClientRects().length };
  });
  assert.ok(bar && bar.value > 0 && bar.lines === 1, JSON.stringify(bar));
  assert.equal(await page.run(() => document.getElementById('fallback').getClientRects().length), 1);
});

const standing = () => document.getElementById('fallback').getClientRects().length;

scene("the page's own text comes back when the figures go", { ...open, allowed: { consoleErrors: /status of 404/ } }, async (page) => {
  await page.add({ src: 'tiny.json' });
  await page.until('jianyi:ready');
  assert.equal(await page.run(standing), 0);
  await page.run(() => document.getElementById('one').setAttribute('src', 'none.json'));
  await page.until('jianyi:error');
  assert.equal(await page.run(standing), 1);
  await page.run(() => document.getElementById('one').setAttribute('src', 'tiny.json'));
  await page.until('jianyi:ready', 2);
  assert.equal(await page.run(standing), 0);
  await page.run(() => document.getElementById('one').removeAttribute('src'));
  await page.shows('还没有设置数据文件。');
  assert.equal(await page.run(standing), 1);
});

scene('a file that is cut off after whole records shows them, and says that it is not whole', open, async (page) => {
  await page.add({ src: 'half.json' });
  await page.until('jianyi:ready');
  const text = await page.text();
  assert.ok(text.includes('数据文件不完整，可能正在更新，请稍后再试。') && text.includes('共2件代表建议'), text);
});
