// The questions that people come with, answered from the accessibility tree alone, as a screen reader gives it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resize } from './browser.mjs';
import { scene } from './scene.mjs';
import { Tree } from './tree.mjs';

// The tree as it is while a screen reader runs: without one the browser leaves out what is out of sight.
const sample = { host: 'bare.html', folders: ['static'], flags: ['--force-renderer-accessibility'] };
const RECORDS = JSON.parse(readFileSync('static/sample/proposals.json', 'utf8')).proposals;

for (const width of [390, 1280]) {
  const board = (name, body) => scene(`${name}, from the accessibility tree alone, at ${width} px`, sample, async (page) => {
    await resize(page.driver, width);
    await page.add({ src: 'sample/proposals.json' });
    await page.until('jianyi:ready');
    await body(page, new Tree(page));
  });

  board('how many were answered on time', async (page, tree) => {
    const { name } = await tree.find('button', '按期答复');
    const { handling } = await page.run(() => document.getElementById('one').report());
    assert.ok(handling.on_time.n > 0);
    assert.equal(Number(/按期(\d+)件/.exec(name)[1]), handling.on_time.n, name);
    await tree.press('button', '按期答复');
    const told = (await tree.nodes()).filter(({ role }) => role === 'StaticText').map((node) => node.name).join('');
    assert.match(told, /分子：/, 'what the figure is made of is said where it opens');
  });

  board('which theme has the most items', async (page, tree) => {
    await tree.press('button', '看表格', { role: 'heading', name: '重点类别' });
    const table = await tree.inside('table', '重点类别');
    const rows = table.filter(({ role }) => role === 'rowheader').map((head) => {
      const cell = table.slice(table.indexOf(head)).find(({ role }) => role === 'cell');
      return [head.name, Number(/\d+/.exec(cell.name))];
    });
    assert.ok(table.some(({ role }) => role === 'columnheader'), 'the columns are named');
    const most = rows.reduce((one, other) => (other[1] > one[1] ? other : one));
    const { supervision: { themes } } = await page.run(() => document.getElementById('one').report());
    const expected = themes.reduce((one, other) => (other.items > one.items ? other : one));
    assert.deepEqual(most, [expected.name, expected.items]);
  });

  board('is suggestion 0123 late', async (page, tree) => {
    const field = '查一件建议';
    await tree.type('searchbox', field, '0123');
    await tree.press('button', field);
    await tree.press('button', '十四届二次', { role: 'heading', name: '建议清单' });
    const course = (await tree.inside('region', '办理过程')).filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    const day = (what) => course[course.indexOf(what) - 1];
    const record = RECORDS.find((own) => own.proposal_no === '0123' && own.session_no === 2);
    assert.equal(day('答复日期'), record.replied_on, course.join());
    assert.match(day('答复期限'), /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(day('答复日期') <= day('答复期限'), 'it is not late');
  });

  board('what is picked is said once, and the board has its landmarks', async (page, tree) => {
    const status = async () => (await tree.nodes()).filter(({ role }) => role === 'status').length;
    const before = await status();
    await tree.press('button', '已解决或基本解决', { role: 'heading', name: '办理结果' });
    const pressed = await tree.find('button', '已解决或基本解决', { role: 'heading', name: '办理结果' });
    assert.equal(pressed.properties.pressed, 'true');
    const said = await tree.inside('status', '');
    assert.match(said.map(({ name }) => name).join(''), /572件/);
    assert.equal(await status(), before);
    const roles = new Set((await tree.nodes()).map(({ role }) => role));
    for (const role of ['banner', 'search', 'navigation', 'region', 'figure', 'contentinfo']) assert.ok(roles.has(role), role);
  });
}
