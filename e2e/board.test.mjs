// What people come for: a figure opened, the list behind it, one suggestion, the way back, and a link that keeps it all.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Key } from 'selenium-webdriver';
import { scene } from './scene.mjs';

const PYTHON = `import csv, io, json, sys
print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, 'utf-8-sig', newline='')))))`;

const sample = { host: 'bare.html', folders: ['static'] };

async function opened(page, attributes = {}) {
  await page.add({ src: 'sample/proposals.json', ...attributes });
  await page.until('jianyi:ready');
}

const state = () => {
  const root = document.getElementById('one').shadowRoot;
  // Out of sight an element has no innerText.
  const text = (name) => root.querySelector(name)?.innerText || (root.querySelector(name)?.textContent ?? null);
  return {
    hash: decodeURIComponent(window.location.hash), sheet: text('.sheet'), item: text('.item-title'), count: text('.list-count'),
    covered: root.querySelector('.dashboard').classList.contains('is-covered'), top: Math.round(window.scrollY),
    focused: root.activeElement && root.activeElement.className,
  };
};

const click = (name) => document.getElementById('one').shadowRoot.querySelector(name).click();
const clickText = (inside, wanted) => {
  const found = [...document.getElementById('one').shadowRoot.querySelectorAll(`${inside} button`)]
    .find((button) => button.textContent.includes(wanted)); // out of sight a button has no innerText
  if (!found) throw new Error(`no ${wanted} in ${inside}`);
  found.click();
};
const frames = (page) => page.driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))));
async function settled(page) {
  await frames(page);
  await page.settled();
  await frames(page);
}

scene('every figure opens: what it is made of, and the list behind each part', sample, async (page) => {
  await opened(page);
  const tiles = await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('.figures-button').length);
  assert.equal(tiles, 10);
  const report = await page.run(() => document.getElementById('one').report());
  await page.run(clickText, '.figures', '已解决或基本解决');
  await settled(page);
  const { sheet, hash } = await page.run(state);
  const { solved, solved_now: now } = report.handling;
  assert.ok(sheet.includes(`分子：答复时已解决或基本解决的，${solved.n}件`), sheet);
  assert.ok(sheet.includes(`分母：已经答复并有分类的，${solved.of}件`), sheet);
  assert.ok(sheet.includes(`分子：现在已解决或基本解决的，${now.n}件`), sheet);
  const left = sheet.split('\n').filter((line) => line.startsWith('未计入')).map((line) => Number(line.match(/(\d+)件$/)[1]));
  assert.equal(left.length, 3, sheet);
  assert.equal(left.reduce((sum, n) => sum + n, 0), solved.excluded, sheet);
  assert.equal(hash, '#jianyi=1;figure=overview.solved');
  await page.run(clickText, '.sheet', `查看这${solved.of}件`);
  await settled(page);
  const after = await page.run(state);
  assert.ok(after.count.startsWith(`${solved.of}件`), after.count);
  assert.ok(after.hash.includes('list=handling.solved.of'), after.hash);
  assert.ok(after.top > 500, 'the reader was not brought to the list');
});

scene('a suggestion opens in the place of the board, and the way back leads to where it was', sample, async (page) => {
  await opened(page);
  await page.run(clickText, '.tabs', '建议清单');
  await settled(page);
  const before = await page.run(state);
  const title = await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('.list .entry-title')[3].innerText);
  await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('.list .entry')[3].click());
  await settled(page);
  const there = await page.run(state);
  assert.deepEqual([there.item, there.covered, there.focused], [title, true, 'item-title']);
  assert.ok(there.hash.includes('item='), there.hash);
  assert.ok((await page.text()).includes('现在') && (await page.text()).includes('办理过程'));
  await page.run(clickText, '.item-bar', '下一件');
  await settled(page);
  assert.notEqual((await page.run(state)).item, title);
  await page.driver.navigate().back();
  await settled(page);
  assert.equal((await page.run(state)).item, title, 'back from the next one');
  await page.run(clickText, '.item-bar', '返回');
  await settled(page);
  const after = await page.run(state);
  assert.deepEqual([after.item, after.covered], [null, false]);
  assert.ok(Math.abs(after.top - before.top) < 4, `${before.top} before, ${after.top} after`);
  assert.match(after.focused, /entry/);
});

scene("the browser's own way back from a suggestion leads to where it was opened", sample, async (page) => {
  await opened(page);
  await page.run(clickText, '.tabs', '建议清单');
  await settled(page);
  const before = await page.run(state);
  assert.ok(before.top > 500, 'the list is not far down');
  await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('.list .entry')[3].click());
  await settled(page);
  await page.driver.navigate().back();
  await settled(page);
  const after = await page.run(state);
  assert.equal(after.item, null);
  assert.ok(Math.abs(after.top - before.top) < 4, `${before.top} before, ${after.top} after`);
});

scene('the search finds words and numbers, and says what it does not find', sample, async (page) => {
  await opened(page);
  const search = async (text) => {
    const field = await page.driver.executeScript(() => document.getElementById('one').shadowRoot.querySelector('.find-field'));
    await field.clear();
    await field.sendKeys(text, Key.ENTER);
    await settled(page);
    return page.run(() => document.getElementById('one').report().selection);
  };
  assert.equal(await search('养老'), 'q=养老');
  const { count, top } = await page.run(state);
  assert.match(count, /^\d+件/);
  assert.ok(top > 300, 'the reader was not brought to the list');
  assert.equal(await search('0003 0007'), 'no=0003,0007');
  assert.equal(await search('没有这样的词'), 'q=没有这样的词');
  await page.shows('没有找到含“没有这样的词”的建议。');
  const { none, tab, head } = await page.run(() => {
    const root = document.getElementById('one').shadowRoot;
    return { none: root.querySelector('.list .frame-none').textContent,
      tab: root.querySelector('.tabs-tab.is-current').textContent,
      head: root.querySelector('.is-list .section-title').getBoundingClientRect().top };
  });
  assert.match(none, /^没有找到含“没有这样的词”的建议。/, 'the list says what the search says');
  assert.match(tab, /清单/);
  assert.ok(head > 0 && head < 320, `the head of the list stands at ${head} px`);
  assert.equal(await search(''), '');
});

scene('a link brings another reader to the same place', { host: 'bare.html?id=7&jianyi=1;section=list;order=due;outcome=planned;from=groupmessage', folders: ['static'] }, async (page) => {
  await opened(page);
  await settled(page);
  const { hash, count } = await page.run(state);
  assert.equal(await page.run(() => document.getElementById('one').report().selection), 'outcome=planned');
  assert.ok(count.includes('按答复期限排列'), count);
  assert.equal(hash, '', 'nothing is written before something is done');
  await page.pick('outcomes', '留作参考');
  assert.ok((await page.run(state)).hash.startsWith('#jianyi=1;section='), (await page.run(state)).hash);
  assert.ok(await page.run(() => window.location.search.includes('id=7')), "the page's own query is as it was");
  await page.run(clickText, '.chips', '清除筛选');
  assert.ok((await page.run(state)).hash.startsWith('#jianyi=1'), 'what the query says holds no more');
});

scene('a link of what there is not shows everything and says so', { host: 'bare.html#jianyi=1;outcome=nonsense', folders: ['static'] }, async (page) => {
  await opened(page);
  await page.shows('链接中的筛选条件无法识别，已显示全部。');
  assert.equal(await page.run(() => document.getElementById('one').report().total), 1433);
});

scene('back and forward go through what was chosen', sample, async (page) => {
  await opened(page);
  const selection = () => page.run(() => document.getElementById('one').report().selection);
  await page.pick('outcomes', '留作参考');
  await page.pick('categories', '社会建设');
  assert.equal(await selection(), 'outcome=reference&category=社会建设');
  await page.driver.navigate().back();
  await settled(page);
  assert.equal(await selection(), 'outcome=reference');
  await page.driver.navigate().back();
  await settled(page);
  assert.equal(await selection(), '');
  await page.driver.navigate().forward();
  await settled(page);
  assert.equal(await selection(), 'outcome=reference');
});

scene('only the first element of a page has its address, and none that is told not to', sample, async (page) => {
  await opened(page, { address: 'off' });
  await page.pick('outcomes', '留作参考');
  assert.equal(await page.run(() => window.location.hash), '');
});

scene('panels fold to their sentence, one by one and together', sample, async (page) => {
  await opened(page);
  const drawn = () => page.run(() => {
    const root = document.getElementById('one').shadowRoot;
    return { strips: root.querySelectorAll('.frame.outcomes .strip').length, folded: root.querySelectorAll('.is-handling .frame.is-folded').length };
  });
  const before = await drawn();
  await page.run(click, '.frame.outcomes .frame-fold');
  assert.deepEqual(await drawn(), { strips: 0, folded: before.folded + 1 });
  assert.ok((await page.text()).includes('按承办单位答复时的分类'), 'a folded panel keeps its sentence');
  await page.run(clickText, '.dashboard-section.is-handling', '展开本栏全部');
  assert.equal((await drawn()).folded, 0);
});

scene('the tag names the panels that are shown', sample, async (page) => {
  await opened(page, { panels: 'stages, ratings' });
  const keys = await page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.frame')].map(({ className }) => className.split(' ')[1]));
  assert.deepEqual(keys, ['stages', 'ratings']);
});

scene('every number on a tile is the number of the report', sample, async (page) => {
  await opened(page);
  for (const selection of ['', 'category=社会建设', 'outcome=solved&key=1']) {
    await page.run((text) => { window.location.hash = `jianyi=1&${text}`; }, selection);
    await settled(page);
    const { report, numbers } = await page.run(() => {
      const element = document.getElementById('one');
      const tiles = [...element.shadowRoot.querySelectorAll('.figures .figures-number')];
      return { report: element.report(), numbers: tiles.map((tile) => tile.firstChild.data) };
    });
    const { handling, satisfaction, supervision, follow_up: followUp } = report;
    // A share of nothing is no zero.
    const share = ({ n, of }) => (of === 0 ? '—' : n);
    const wanted = [report.total, share(handling.answered), handling.waiting, share(handling.on_time), handling.median_days,
      share(handling.solved), share(satisfaction.coverage), share(satisfaction.satisfied), supervision.key_items,
      share(followUp.promises_kept)];
    assert.deepEqual(numbers, wanted.map(String), selection);
  }
});

scene("the page's own hash, query and history are left alone", { host: 'bare.html?q=own&key=abc#contact', folders: ['static'] }, async (page) => {
  await opened(page);
  const selection = () => page.run(() => document.getElementById('one').report().selection);
  await page.run(() => window.history.replaceState({ route: 7 }, '', window.location.href));
  await page.pick('outcomes', '留作参考');
  assert.equal(await page.run(() => window.location.hash), '#contact');
  await page.run(() => { window.location.hash = '#elsewhere'; });
  await settled(page);
  assert.equal(await selection(), 'outcome=reference', "a place in the page is no state of the board");
  await page.run(() => window.scrollTo(0, 3000));
  await settled(page);
  assert.equal(await page.run(() => window.location.hash), '#elsewhere');
  await page.driver.navigate().back();
  await settled(page);
  assert.deepEqual(await page.run(() => window.history.state), { route: 7 });
  assert.equal(await selection(), 'outcome=reference');
});

scene('a list that was scrolled far shows the first rows of other ones', sample, async (page) => {
  await opened(page);
  await page.run(clickText, '.list', '展开');
  await settled(page);
  await page.run(() => { document.getElementById('one').shadowRoot.querySelector('.list-box').scrollTop = 30_000; });
  await settled(page);
  await page.run(clickText, '.list-orders', '交办日期');
  await settled(page);
  const seen = await page.run(() => {
    const box = document.getElementById('one').shadowRoot.querySelector('.list-box');
    const { top } = box.getBoundingClientRect();
    return { at: box.scrollTop, first: Math.round(box.querySelector('.entry').getBoundingClientRect().top - top) };
  });
  assert.equal(seen.at, 0);
  assert.ok(Math.abs(seen.first) < 4, JSON.stringify(seen));
});

scene('what is copied is said in sight, and over with the next step', sample, async (page) => {
  await opened(page);
  await page.run(clickText, '.frame.stages', '更多');
  await settled(page);
  await page.run(clickText, '.frame.stages', '复制文字');
  await page.driver.wait(() => page.run(() => Boolean(document.getElementById('one').shadowRoot.querySelector('.copied-note'))), 5_000);
  const rect = await page.run(() => {
    const { top, bottom } = document.getElementById('one').shadowRoot.querySelector('.copied-note').getBoundingClientRect();
    return { top, bottom, height: window.innerHeight };
  });
  assert.ok(rect.top >= 0 && rect.bottom <= rect.height, JSON.stringify(rect));
  await page.pick('outcomes', '留作参考');
  assert.equal(await page.run(() => document.getElementById('one').shadowRoot.querySelector('.copied-note')), null);
});

scene('a panel is saved as a table that another program reads', sample, async (page) => {
  await opened(page);
  await page.run(() => {
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.saved.push(blob.arrayBuffer());
      return make.call(URL, blob);
    };
    document.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node.download);
      if (link) window.savedName = link.download;
    }, true);
  });
  await page.run(clickText, '.frame.outcomes', '更多');
  await settled(page);
  await page.run(clickText, '.frame.outcomes', '下载');
  await settled(page);
  const found = await page.driver.executeAsyncScript((done) => {
    window.saved[0].then((bytes) => done({ name: window.savedName, bytes: [...new Uint8Array(bytes)] }));
  });
  const { handling, edition } = await page.run(() => document.getElementById('one').report());
  assert.equal(found.name, `办理结果-${edition.as_of}.csv`);
  const text = spawnSync('python3', ['-c', PYTHON], { input: Buffer.from(found.bytes), encoding: 'utf8' });
  const rows = JSON.parse(text.stdout);
  assert.deepEqual(rows[0].slice(0, 2), ['办理结果', '件']);
  const solved = rows.find(([label]) => label === '已解决或基本解决');
  assert.equal(Number(solved[1]), handling.outcomes.solved);
  assert.ok(rows.some(([line]) => (line || '').includes('示例数据')), 'a sample says so in the file');
  assert.ok(rows.some(([line]) => (line || '').startsWith('http')), 'where it can be checked');
});

scene('a long press adds, where there is no Shift key', { ...sample, mobile: true }, async (page) => {
  await opened(page);
  const press = async (name, ms) => {
    const at = await page.run((wanted) => {
      const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll('.frame.outcomes .legend-button')];
      const found = buttons.find((button) => button.textContent.includes(wanted));
      found.scrollIntoView({ block: 'center' });
      const { x, y, height } = found.getBoundingClientRect();
      return { x: x + 12, y: y + height / 2 };
    }, name);
    const touch = (type, touchPoints) => page.driver.sendAndGetDevToolsCommand('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [at]);
    await new Promise((resolve) => { setTimeout(resolve, ms); });
    await touch('touchEnd', []);
    await settled(page);
    return page.run(() => decodeURIComponent(window.location.hash));
  };
  assert.equal(await press('正在解决', 20), '#jianyi=1;section=handling;outcome=in_progress');
  assert.equal(await press('留作参考', 900), '#jianyi=1;section=handling;outcome=in_progress,reference');
  assert.equal(await press('留作参考', 20), '#jianyi=1;section=handling;outcome=reference');
});
