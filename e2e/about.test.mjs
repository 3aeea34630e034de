// What the data can tell, and what the words mean: one tap from any of them.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };

/** Presses the button of this text inside an element, and gives what then stands in `shown`. */
const press = async (page, inside, text, shown) => {
  await page.run((place, wanted) => {
    const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll(`${place} button`)];
    const found = buttons.find((button) => button.textContent.trim() === wanted);
    if (!found) throw new Error(`no ${wanted} in ${place}`);
    found.click();
  }, inside, text);
  await page.settled();
  return page.run((name) => document.getElementById('one').shadowRoot.querySelector(name)?.textContent ?? '', shown);
};

scene('the foot tells what the data can tell and cannot, and what the words mean', sample, async (page) => {
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.settled();
  const told = await press(page, '.foot', '数据说明', '.foot-note');
  for (const part of ['能说明什么', '不能说明什么', '没有记录，不等于没有做', '已经交办、数据里还没有答复记录的建议', '分类口径', '500万条']) {
    assert.ok(told.includes(part), part);
  }
  const words = await press(page, '.foot', '名词解释', '.foot-note');
  assert.ok(words.includes('三者不是一回事') && !words.includes('不能说明什么'), words);
  assert.equal(await press(page, '.foot', '名词解释', '.foot-note'), '');
});

scene('a link leads to what the data can tell, with their age in it', { ...sample, host: 'bare.html#jianyi=1;section=data' }, async (page) => {
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.settled();
  const note = () => page.run(() => {
    const element = document.getElementById('one').shadowRoot.querySelector('.foot-note');
    return element && { top: element.getBoundingClientRect().top, text: element.textContent };
  });
  await page.driver.wait(async () => Math.abs((await note())?.top ?? 9999) < 2, 5000, 'the page does not stand there');
  assert.match((await note()).text, /数据截至2024年6月30日，距今\d+天。/);
});

scene('the words of a panel are explained in place', sample, async (page) => {
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.settled();
  const words = await press(page, '.frame.again', '名词解释', '.frame.again .about-list');
  assert.ok(words.includes('代表不满意，单位再作研究、再次答复'), words);
  assert.ok(!words.includes('立案'), words);
});
