// Choosing: a click on a part filters everything else, by mouse and by keyboard, and can be undone.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
const selection = () => document.getElementById('one').report().selection;
const total = () => document.getElementById('one').report().total;

async function opened(page, attributes = {}) {
  await page.add({ src: 'sample/proposals.json', ...attributes });
  await page.until('jianyi:ready');
}

/** The parts of a panel: text and whether they are picked. */
function parts(panel) {
  const root = document.getElementById('one').shadowRoot;
  const found = [...root.querySelectorAll(`.frame.${panel} [aria-pressed]`)];
  return found.map((part) => ({ text: part.textContent, picked: part.getAttribute('aria-pressed') === 'true' }));
}

scene('a click filters everything else, and the panel itself stays whole', sample, async (page) => {
  await opened(page);
  const all = await page.run(parts, 'outcomes');
  const before = await page.run(parts, 'categories');
  await page.pick('outcomes', '留作参考');
  const after = await page.run(parts, 'outcomes');
  assert.deepEqual(after.map(({ text }) => text), all.map(({ text }) => text), 'the panel narrowed itself');
  assert.ok(after.filter(({ picked }) => picked).every(({ text }) => text.includes('留作参考')), JSON.stringify(after));
  assert.notDeepEqual(await page.run(parts, 'categories'), before, 'another panel is as before');
  assert.equal(await page.run(total), 45);
  assert.ok((await page.text()).includes('共45件代表建议'), await page.text());
});

scene('a second click lets go, a click elsewhere in the panel moves the choice', sample, async (page) => {
  await opened(page);
  await page.pick('outcomes', '留作参考');
  await page.pick('outcomes', '列入计划逐步解决');
  assert.equal(await page.run(selection), 'outcome=planned');
  await page.pick('outcomes', '列入计划逐步解决');
  assert.equal(await page.run(selection), '');
});

scene('clauses of two panels hold together, stand as chips and can be cleared', sample, async (page) => {
  await opened(page);
  await page.pick('outcomes', '留作参考');
  await page.pick('categories', '社会建设');
  assert.equal(await page.run(selection), 'outcome=reference&category=社会建设');
  const chips = await page.run(() => document.getElementById('one').shadowRoot.querySelector('.chips').innerText);
  assert.ok(chips.includes('留作参考') && chips.includes('社会建设'), chips);
  await page.press('清除筛选');
  assert.equal(await page.run(selection), '');
  assert.equal(await page.run(total), 1433);
});

scene('parts are reached and chosen by keyboard alone; Shift adds', sample, async (page) => {
  await opened(page);
  const focused = () => document.getElementById('one').shadowRoot.activeElement?.textContent || '';
  const go = async (key, wanted) => {
    for (let step = 0; step < 200 && !(await page.run(focused)).includes(wanted); step += 1) {
      await page.driver.actions().sendKeys(key).perform();
    }
    assert.ok((await page.run(focused)).includes(wanted), `never came to ${wanted}`);
  };
  // With Tab to the picture, with the arrows to the part.
  await go(Key.TAB, '已解决或基本解决57239.9%');
  await go(Key.ARROW_RIGHT, '留作参考');
  await page.driver.actions().sendKeys(Key.ENTER).perform();
  assert.equal(await page.run(selection), 'outcome=reference');
  await page.run(() => {
    const found = [...document.getElementById('one').shadowRoot.querySelectorAll('.frame.outcomes [aria-pressed]')];
    found.find((part) => part.textContent.includes('列入计划逐步解决'))
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
  });
  assert.equal(await page.run(selection), 'outcome=planned,reference');
});

scene('every panel shows the same figures as a table', sample, async (page) => {
  await opened(page);
  const pressed = await page.run(() => {
    const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll('.frame button')];
    const found = buttons.filter((button) => button.textContent.includes('看表格'));
    found.forEach((button) => button.click());
    return found.length;
  });
  assert.equal(pressed, 23, 'all panels but the six that are folded at first');
  await page.shows('看图');
  const tables = await page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.frame table')]
    .map((table) => table.rows.length));
  assert.equal(tables.length, 23);
  assert.ok(tables.every((rows) => rows > 1), JSON.stringify(tables));
});

scene('the language and the source change while the element stands', sample, async (page) => {
  await opened(page);
  await page.shows('办理情况');
  await page.run(() => document.getElementById('one').setAttribute('lang', 'en'));
  await page.shows('Handling');
  assert.ok((await page.text()).includes('1,433') || (await page.text()).includes('1433'), await page.text());
  await page.run(() => document.getElementById('one').setAttribute('src', 'tiny.json'));
  await page.until('jianyi:ready', 2);
  assert.equal(await page.run(total), 2);
});

scene('two elements choose apart', sample, async (page) => {
  await opened(page);
  await page.run(() => {
    const other = document.createElement('jianyi-board');
    other.id = 'two';
    other.setAttribute('loading', 'eager');
    other.setAttribute('src', 'sample/proposals.json');
    document.body.append(other);
  });
  await page.until('jianyi:ready', 2);
  await page.pick('outcomes', '留作参考');
  const both = await page.run(() => ['one', 'two'].map((id) => document.getElementById(id).report().total));
  assert.deepEqual(both, [45, 1433]);
});

scene('the tabs tell which section is read, whether it was scrolled to or asked for', sample, async (page) => {
  await opened(page);
  const current = () => document.getElementById('one').shadowRoot.querySelector('.tabs [aria-current]').textContent;
  assert.match(await page.run(current), /总览/);
  const reads = (wanted) => page.driver.wait(async () => (await page.run(current)).includes(wanted), 5_000, `the tab is not ${wanted}`);
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.frame.ratings').scrollIntoView());
  await reads('满意度评价');
  await page.run(() => window.scrollTo(0, 0));
  await reads('总览');
  await page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.tabs button')]
    .find((tab) => tab.textContent.includes('重点处理建议')).click());
  await reads('重点处理建议');
});

scene('a keyboard that takes a chip away goes on from the next, then from the tabs', sample, async (page) => {
  await opened(page);
  await page.pick('outcomes', '留作参考');
  await page.pick('categories', '社会建设');
  const focused = () => {
    const active = document.getElementById('one').shadowRoot.activeElement;
    return active && `${active.classList[0]} ${active.textContent}`;
  };
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.chips-chip').focus());
  await page.driver.actions().sendKeys(Key.ENTER).perform();
  assert.match(await page.run(focused), /^chips-chip .*社会建设/);
  await page.driver.actions().sendKeys(Key.ENTER).perform();
  assert.match(await page.run(focused), /^tabs-tab /);
  assert.equal(await page.run(selection), '');
});
