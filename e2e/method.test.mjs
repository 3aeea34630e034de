// What scripts ask of the element, and what it tells them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scene } from './scene.mjs';

const board = (body) => `const board = document.getElementById('one'); ${body}`;
const ask = (page, body) => page.run(`return (async () => { ${board(body)} })();`);
const sample = { host: 'bare.html', folders: ['static'] };

async function shown(page, attributes = { src: 'tiny.json' }) {
  await page.add(attributes);
  await page.until('jianyi:ready');
}

const OBJECT = `{ schema: 'jianyi/1', dataset: { name: '示例县代表建议', sample: true, as_of: '2023-12-31' }, proposals: [
  { level: 'county', congress_term: 1, session_no: 1, proposal_no: '1', title: '示例建议' }] }`;

scene('a script has an address, an object and a file read, and hears what they hold', sample, async (page) => {
  await shown(page);
  const read = await ask(page, "return board.load('./tiny.json?again');");
  assert.deepEqual(read, { total: 2, rejected: 0, refused: [] });
  assert.equal((await ask(page, `return board.load(${OBJECT});`)).total, 1);
  await page.shows('示例县代表建议');
  assert.equal((await ask(page, `return board.load(new File([JSON.stringify(${OBJECT})], 'a.json'));`)).total, 1);
  assert.equal(await page.run(() => document.getElementById('one').getAttribute('src')), 'tiny.json');
});

scene('of two loads the newest is shown, and the other ends', sample, async (page) => {
  await shown(page);
  page.server.faults.push({ path: '/tiny.json', delay: 1500 });
  const ended = await ask(page, `
    const first = board.load('tiny.json?slow').catch(({ code }) => code);
    const second = board.load(${OBJECT});
    return [await first, (await second).total];`);
  assert.deepEqual(ended, ['overtaken', 1]);
});

scene('a load of an element that was not drawn yet reads that, and nothing else', sample, async (page) => {
  const read = await page.run(`return (async () => {
    const board = document.createElement('jianyi-board');
    board.setAttribute('src', 'tiny.json');
    document.body.append(board);
    const first = board.load('tiny.json?first').catch(({ code }) => code);
    return [(await board.load(${OBJECT})).total, await first];
  })();`);
  assert.deepEqual(read, [1, 'overtaken']);
  await page.until('jianyi:ready');
  assert.equal(page.server.requests.filter(({ path }) => path === '/tiny.json').length, 0);
});

scene('a load that fails says why', { ...sample, allowed: { consoleErrors: /404/ } }, async (page) => {
  await shown(page);
  const failed = (what) => ask(page, `return board.load(${what}).catch(({ code, message }) => [code, message]);`);
  assert.deepEqual(await failed("'none.json'"), ['data_missing', '没有找到数据文件。']);
  assert.deepEqual(await failed("'https://rd.example/a.json'"), ['data_foreign', '这个网址的数据不允许在本页使用。']);
  assert.deepEqual(await failed("new Blob(['<html>'])"), ['data_not_json', '数据文件格式不对，无法读取。']);
  assert.deepEqual(await failed("new Blob(['{\"proposals\":[]}'])"), ['data_empty', '数据文件里没有建议。']);
  assert.equal((await page.until('jianyi:error', 4)).length, 4);
});

scene('a load waits for an element that is out of sight', sample, async (page) => {
  await page.run(() => {
    const high = document.createElement('p');
    high.textContent = '示例'.repeat(40_000);
    document.body.prepend(high);
  });
  await page.add({ src: 'tiny.json' });
  await page.driver.sleep(500);
  assert.equal(page.server.requests.some(({ path }) => path.endsWith('.wasm')), false, 'nothing is fetched for what nobody sees');
  assert.equal((await ask(page, "return board.load('tiny.json');")).total, 2);
});

scene('it comes when it comes near, and at once where the tag says so', sample, async (page) => {
  await page.run(() => { document.body.style.height = '20000px'; });
  await page.run(() => {
    const far = document.createElement('jianyi-board');
    far.id = 'far';
    far.style.position = 'absolute';
    far.style.top = '15000px';
    far.setAttribute('src', 'tiny.json');
    document.body.append(far);
  });
  await page.driver.sleep(300);
  assert.deepEqual(page.server.requests.filter(({ path }) => path.endsWith('.wasm')), []);
  await page.run(() => window.scrollTo(0, 14_500));
  await page.until('jianyi:ready');
  await page.run(() => {
    const eager = document.getElementById('far').cloneNode();
    eager.style.top = '1000000px';
    eager.setAttribute('loading', 'eager');
    document.body.append(eager);
  });
  await page.until('jianyi:ready', 2);
});

scene('a selection is taken, told of, and refused where it cannot be kept to', sample, async (page) => {
  await shown(page);
  const select = (text) => ask(page, `return board.select('${text}');`);
  assert.equal(await select('outcome=solved'), true);
  const [told] = await page.until('jianyi:select');
  assert.equal(told.detail.selection, 'outcome=solved');
  assert.equal((await ask(page, 'return board.report();')).total, 1);
  assert.equal(await page.run(() => window.location.hash), '#jianyi=1;outcome=solved');
  assert.deepEqual([await select('outcome=nonsense'), await select('category=没有这一类')], [false, false]);
  assert.equal((await ask(page, 'return board.report();')).total, 1);
  assert.equal(await select(''), true);
  assert.equal((await ask(page, 'return board.report();')).total, 2);
});

scene('opening a suggestion is told', sample, async (page) => {
  await shown(page);
  await page.run(() => { window.location.hash = '#jianyi=1;item=prefecture-1-1--001'; });
  const [{ detail }] = await page.until('jianyi:open');
  assert.equal(detail.key, 'prefecture-1-1--001');
});

scene('what was saved comes back, also into an element that has not begun', sample, async (page) => {
  await shown(page, { src: 'tiny.json', lang: 'en' });
  await ask(page, "return board.select('category=示例类别甲');");
  await page.driver.sleep(200);
  const saved = await ask(page, 'return board.save();');
  assert.deepEqual(saved, { version: 1, state: '1;category=示例类别甲' });
  await ask(page, "return board.select('');");
  assert.equal(await ask(page, `return board.restore(${JSON.stringify(saved)});`), true);
  await page.driver.sleep(200);
  assert.equal((await ask(page, 'return board.report();')).total, 1);
  for (const broken of ['null', '{}', "{ version: 2, state: '1' }", "{ version: 1, state: '7;a=b' }"]) {
    assert.equal(await ask(page, `return board.restore(${broken});`), false, broken);
  }
  await page.run((state) => {
    window.location.hash = '';
    document.getElementById('one').remove();
    const next = document.createElement('jianyi-board');
    next.id = 'one';
    next.setAttribute('src', 'tiny.json');
    next.restore(state);
    document.body.append(next);
  }, saved);
  await page.until('jianyi:ready', 2);
  assert.equal((await ask(page, 'return board.report();')).total, 1);
});

scene('nothing of a file of this device is saved or stands in the address', sample, async (page) => {
  await shown(page);
  await ask(page, `return board.load(${OBJECT});`);
  await ask(page, "return board.select('level=county');");
  await page.driver.sleep(300);
  assert.equal(await page.run(() => window.location.hash), '');
  assert.deepEqual(await ask(page, 'return board.save();'), { version: 1, state: '' });
});

scene('the same data are read again', sample, async (page) => {
  await shown(page);
  const asked = () => page.server.requests.filter(({ path }) => path === '/tiny.json').length;
  const before = asked();
  await ask(page, 'board.reload();');
  await page.until('jianyi:ready', 2);
  assert.equal(asked(), before + 1);
});

scene('a script saves the files that readers save', sample, async (page) => {
  await page.add({});
  assert.equal(await ask(page, "return board.download('csv');"), false);
  await page.run(() => document.getElementById('one').setAttribute('src', 'tiny.json'));
  await page.until('jianyi:ready');
  await page.run(() => {
    window.saved = [];
    URL.createObjectURL = (blob) => { window.saved.push(blob); return 'data:,'; };
    URL.revokeObjectURL = () => {};
    HTMLAnchorElement.prototype.click = () => {};
  });
  for (const kind of ['csv', 'csv-gb18030', 'report']) assert.equal(await ask(page, `return board.download('${kind}');`), true, kind);
  assert.equal(await ask(page, "return board.download('exe');"), false);
  await page.driver.wait(() => page.run(() => window.saved.length === 3), 5000, 'three files');
  const texts = await ask(page, `
    const [utf8, gb, report] = window.saved;
    return [await utf8.text(), new TextDecoder('gb18030').decode(await gb.arrayBuffer()), (await report.text()).slice(0, 1)];`);
  assert.equal(texts[0].replace(/^\ufeff/, ''), texts[1]);
  assert.match(texts[0], /示例建议一/);
  assert.equal(texts[2], '{');
});

scene('the element tells of its size', sample, async (page) => {
  await page.run(() => {
    window.sizes = [];
    document.addEventListener('jianyi:resize', ({ detail }) => window.sizes.push(detail));
  });
  await shown(page);
  const last = () => page.run(() => window.sizes[window.sizes.length - 1]);
  const before = await last();
  assert.equal(before.height, await page.run(() => document.getElementById('one').offsetHeight));
  await page.press('展开');
  await page.driver.wait(async () => (await last()).height !== before.height, 5000, 'another height');
});

test('the types name what the element has, and no more', async () => {
  const types = readFileSync('dist/v1/jianyi.d.ts', 'utf8');
  const source = readFileSync('static/embed/element.js', 'utf8');
  const inClass = [...source.matchAll(/^  (?:async )?([a-z]\w*)\(/gm)].map(([, name]) => name)
    .filter((name) => !/^(constructor|connectedCallback|disconnectedCallback|attributeChangedCallback|adoptedCallback)$/.test(name));
  const block = /export interface JianyiBoard [^{]*\{([\s\S]*?)\n\}/.exec(types)[1];
  const inTypes = [...block.matchAll(/^  (\w+)\(/gm)].map(([, name]) => name).filter((name) => name !== 'addEventListener');
  assert.deepEqual(inTypes.sort(), inClass.sort());
  const events = [...types.matchAll(/'(jianyi:\w+)': CustomEvent/g)].map(([, name]) => name).sort();
  const sources = ['src/embed/event.rs', 'static/embed/life.js', 'static/embed/failure.js'].map((file) => readFileSync(file, 'utf8')).join('');
  assert.deepEqual(events, [...new Set([...sources.matchAll(/["'](jianyi:\w+)["']/g)].map(([, name]) => name))].sort());
  const codes = [...(/type JianyiCode =([\s\S]*?);/.exec(types)[1]).matchAll(/'(\w+)'/g)].map(([, code]) => code).sort();
  const told = ['src/state/fault.rs', 'src/embed/owner/load.rs', 'static/embed/fetching.js', 'static/embed/program.js', 'static/embed/life.js', 'static/embed/failure.js']
    .map((file) => readFileSync(file, 'utf8')).join('');
  const known = [...told.matchAll(/["']((?:data|program)_\w+|settings|overtaken|crash|memory|page_conflict)["']/g)].map(([, code]) => code);
  assert.deepEqual(codes, [...new Set(known)].sort());
});
