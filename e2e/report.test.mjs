// The element and the native program give the same report, to the byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { scene } from './scene.mjs';

const PROGRAM = 'target/debug/jianyi';
const REAL = '../shared/data/tw_councilor_suggestions';
const MAPPING = 'tests/mappings/tw_councilor_suggestions.json';

function native(...parameters) {
  execFileSync('cargo', ['build', '--locked', '--quiet', '--bin', 'jianyi']);
  return execFileSync(PROGRAM, ['report', ...parameters], { encoding: 'utf8', maxBuffer: 64 << 20 }).trimEnd();
}

const drawn = () => JSON.stringify(document.getElementById('one').report());

scene('the report of the sample is that of the program, to the byte', { host: 'bare.html', folders: ['static'] }, async (page) => {
  await page.add({ src: 'sample/proposals.json' });
  const [{ detail }] = await page.until('jianyi:ready');
  const report = await page.run(drawn);
  assert.equal(report, native('static/sample/proposals.json'));
  assert.equal(detail.total, JSON.parse(report).total);
  assert.ok(report.length > 20_000, 'a report as short as this says nothing');
});

scene('a selection made by a click is the selection of the program', { host: 'bare.html', folders: ['static'] }, async (page) => {
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.pick('outcomes', '留作参考');
  const report = await page.run(drawn);
  assert.equal(JSON.parse(report).selection, 'outcome=reference');
  assert.equal(report, native('static/sample/proposals.json', '--select', 'outcome=reference'));
});

if (!existsSync(REAL)) {
  test('a real export draws all three dashboards', { skip: `${REAL} is not here` }, () => {});
} else {
  const real = { host: 'bare.html', folders: [REAL, 'tests/mappings'] };
  scene('a real export draws all three dashboards, and what it lacks says so', real, async (page) => {
    await page.add({ src: 'suggestions.json', mapping: 'tw_councilor_suggestions.json' });
    const [{ detail }] = await page.until('jianyi:ready');
    assert.deepEqual(detail, { total: 5889, rejected: 0, refused: [] });
    assert.equal(await page.run(drawn), native(`${REAL}/suggestions.json`, '--mapping', MAPPING));
    const text = await page.text();
    for (const lacking of ['这份数据没有办理结果分类。', '这份数据没有代表评价。', '这份数据没有标明重点督办建议。']) {
      assert.ok(text.includes(lacking), `${lacking} is not said:\n${text}`);
    }
    assert.ok(text.includes('未能确定进展5063件'), text);
    assert.ok(text.includes('数据文件共5889条，读入5889条'), text);
  });

  scene('numbers that are not unique are counted as duplicates', real, async (page) => {
    await page.add({ src: 'suggestions.json', mapping: 'bare_number.json' });
    await page.until('jianyi:ready');
    assert.ok((await page.text()).includes('数据文件共5889条，读入5406条，重复483条'), await page.text());
  });
}
