// From a suggestion to its theme, from the theme to its category, and back: one tap each way, each with an address.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };

scene('a suggestion leads to its theme, the theme to its category and to its suggestions, and the way back leads back', sample, async (page) => {
  const press = async (inside, wanted) => {
    await page.run((name, text) => {
      const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll(`${name} button`)];
      const found = buttons.find((button) => button.textContent.includes(text));
      if (!found) throw new Error(`no ${text} in ${name}`);
      found.click();
    }, inside, wanted);
    await page.driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))));
    await page.settled();
  };
  const hash = () => page.run(() => decodeURIComponent(window.location.hash));
  const themes = () => page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.theme-card')]
    .map((card) => ({ title: card.querySelector('.theme-title').textContent, isPicked: card.classList.contains('is-picked') })));
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.run(() => { window.location.hash = '#jianyi=1;item=province-14-1-in_session-0001'; });
  await page.driver.wait(() => page.run(() => Boolean(document.getElementById('one').shadowRoot.querySelector('.item'))), 5_000);
  await press('.item', '优化中小企业融资服务');
  assert.equal(await hash(), '#jianyi=1;section=supervision;theme=示例：优化中小企业融资服务');
  const picked = (await themes()).filter(({ isPicked }) => isPicked);
  assert.equal(picked.length, 1);
  assert.ok(picked[0].title.includes('优化中小企业融资服务'));
  await press('.theme-card.is-picked', '财政经济');
  assert.equal(await hash(), '#jianyi=1;section=supervision;category=财政经济');
  assert.equal((await themes()).length, 2, 'the themes of that category');
  await press('.theme-card', '查看这');
  assert.match(await hash(), /section=list;category=财政经济;theme=/);
  await page.run(() => window.history.back());
  await page.driver.wait(async () => (await hash()) === '#jianyi=1;section=supervision;category=财政经济', 5_000, 'the way back');
  await page.run(() => window.history.back());
  await page.driver.wait(async () => (await hash()).includes('theme=示例：优化中小企业融资服务'), 5_000, 'the way back');
  await page.run(() => window.history.back());
  await page.driver.wait(async () => (await hash()).includes('item='), 5_000, 'the way back');
});
