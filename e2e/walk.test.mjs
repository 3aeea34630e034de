// The questions that people come with, answered on the sample from what stands on the page, each in at most three taps.
import assert from 'node:assert/strict';
import { resize } from './browser.mjs';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
const TAPS = 3;
/** 仍在推进, by WORDING 4.2. */
const PURSUED = ['in_progress', 'planned', 'in_progress_or_planned', 'deferred', 'not_now'];

/** A reader who counts what is tapped. */
class Reader {
  constructor(page) {
    this.page = page;
    this.taps = 0;
  }

  async tap(inside, wanted) {
    this.taps += 1;
    assert.ok(this.taps <= TAPS, `more than ${TAPS} taps`);
    await this.page.run((name, text) => {
      const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll(`${name} button, ${name} [role=button], ${name} summary`)];
      const found = buttons.find((button) => (button.getAttribute('aria-label') || button.textContent).includes(text));
      if (!found) throw new Error(`no ${text} in ${name}: ${buttons.map((button) => button.textContent)}`);
      found.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }, inside, wanted);
    await this.page.driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
    await this.page.settled();
  }

  read(name) {
    return this.page.run((wanted) => document.getElementById('one').shadowRoot.querySelector(wanted).textContent, name);
  }

  readAll(name) {
    return this.page.run((wanted) => [...document.getElementById('one').shadowRoot.querySelectorAll(wanted)].map((one) => one.textContent), name);
  }

  report() {
    return this.page.run(() => document.getElementById('one').report());
  }
}

async function arrive(page, width = 1280) {
  await resize(page.driver, width);
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  return new Reader(page);
}

const number = (text, pattern) => Number(pattern.exec(text)?.[1]);
/** `甲 3、乙 1` as pairs. */
const counts = (text) => text.split('、').map((part) => [part.slice(0, part.lastIndexOf(' ')), Number(part.slice(part.lastIndexOf(' ') + 1))]);

scene('how many rated satisfied are still under way', sample, async (page) => {
  const reader = await arrive(page);
  await reader.tap('.tabs', '满意度评价');
  const sentence = await reader.read('.frame.cross .frame-sentence');
  const { satisfaction } = await reader.report();
  const wanted = satisfaction.by_outcome.filter(({ outcome }) => PURSUED.includes(outcome));
  const n = wanted.reduce((sum, { ratings }) => sum + ratings.satisfied, 0);
  assert.ok(n > 0);
  assert.equal(number(sentence, /仍在推进(\d+)件/), n, sentence);
});

for (const width of [390, 1280]) {
  scene(`which theme has most items, who leads it, when the last activity was, at ${width} px`, sample, async (page) => {
    const reader = await arrive(page, width);
    await reader.tap('.tabs', width < 600 ? '重点' : '重点处理建议');
    const { supervision } = await reader.report();
    const most = supervision.themes.filter(({ name }) => name).reduce((one, other) => (other.items > one.items ? other : one));
    const titles = await reader.readAll('.theme-title');
    const sizes = titles.map((title) => number(title, /(\d+)件/));
    const place = sizes.indexOf(Math.max(...sizes));
    assert.ok(titles[place].includes(most.name) && sizes[place] === most.items, titles[place]);
    if (width < 600) await reader.tap('.theme-cards', most.name);
    const card = await page.run((at) => {
      const found = document.getElementById('one').shadowRoot.querySelectorAll('.theme-card')[at];
      found.scrollIntoView();
      return found.innerText;
    }, place);
    for (const leader of most.lead_supervisors) assert.ok(card.includes(leader), card);
    assert.equal(number(card, /督办活动(\d+)次/), most.activities, card);
    assert.match(card, /最近\d{4}年\d{1,2}月\d{1,2}日/);
  });
}

scene('how many promises that are due have no record', sample, async (page) => {
  const reader = await arrive(page, 390);
  await reader.tap('.tabs', '落实');
  const sentence = await reader.read('.frame.promises .frame-sentence');
  const { follow_up: followUp } = await reader.report();
  assert.ok(followUp.commitments.overdue > 0);
  assert.equal(number(sentence, /已到期暂无兑现记录(\d+)项/), followUp.commitments.overdue, sentence);
});

scene('what became of those answered “列入计划” a year ago', sample, async (page) => {
  const reader = await arrive(page);
  await reader.tap('.tabs', '跟踪落实');
  await reader.tap('.frame.after .legend', '列入计划逐步解决');
  const [year, before] = [2023, 'planned'];
  const rows = await reader.page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.frame.years .rows-row')]
    .map((row) => ['.rows-name', '.rows-n', '.rows-said'].map((name) => row.querySelector(name).textContent)));
  const [, n, said] = rows.find(([name]) => name === String(year));
  const report = await reader.report();
  assert.equal(report.selection, `outcome=${before}`);
  const found = report.follow_up.by_year.find((entry) => entry.year === year);
  assert.equal(Number(n), found.items);
  const told = Object.values(found.outcomes_now).filter((count) => count > 0).sort((a, b) => b - a);
  assert.deepEqual(counts(said).map(([, count]) => count).sort((a, b) => b - a), told, said);
  assert.equal(counts(said).find(([label]) => label === '已解决或基本解决')?.[1] ?? 0, found.outcomes_now.solved);
});

scene('how many were first dissatisfied, and what they are now', sample, async (page) => {
  const reader = await arrive(page);
  await reader.tap('.tabs', '满意度评价');
  const sentence = await reader.read('.frame.again .frame-sentence');
  const { satisfaction: { overall, rehandling } } = await reader.report();
  assert.ok(overall.first.dissatisfied > 0);
  assert.equal(number(sentence, /首次评价不满意(\d+)件/), overall.first.dissatisfied, sentence);
  for (const [label, key] of [['满意', 'satisfied'], ['基本满意', 'basically'], ['不满意', 'dissatisfied']]) {
    assert.equal(number(sentence, new RegExp(`[：，]${label}(\\d+)件`)), rehandling.final[key], sentence);
  }
});
