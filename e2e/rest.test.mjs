// The two parts of the program: the head of a board without the rest, and the rest once a reader goes on.
import assert from 'node:assert/strict';
import { kept } from './saving.mjs';
import { scene } from './scene.mjs';

const REST = /\/rest-.*\.wasm$/;
const PHONE = { width: 390, height: 844 };
const sample = { host: 'bare.html', folders: ['static'] };

/** Opens the sample as a phone shows it, until its head is drawn; nothing tells that the reader goes on. */
async function opened(page, { address = 'sample.html', size = PHONE } = {}) {
  await page.driver.manage().window().setRect(size);
  await page.open(address);
  await page.driver.wait(async () => (await page.events('jianyi:ready')).length > 0, 10_000, 'it is not ready');
}

const asked = (page) => page.server.requests.filter(({ path }) => REST.test(path)).length;
const count = (page, selector) => page.run((wanted) => document.getElementById('one').shadowRoot.querySelectorAll(wanted).length, selector);
const goOn = (page) => page.run(() => window.dispatchEvent(new Event('scroll')));

scene('the head of a board is whole before the rest of the program is asked for', sample, async (page) => {
  await opened(page);
  assert.equal(asked(page), 0);
  assert.equal(await count(page, '.frame'), 0);
  assert.equal(await count(page, '.figures-tile'), 16, 'ten tiles, and six of them once more');
  assert.match(await page.run(() => document.getElementById('one').shadowRoot.querySelector('.head-summary').textContent), /1433/);
  assert.equal((await page.run(() => document.getElementById('one').report())).total, 1433);
  await goOn(page);
  await page.settled();
  assert.equal(asked(page), 1);
  assert.ok(await count(page, '.frame') > 20);
  assert.equal(await count(page, '.foot'), 1);
});

scene('without a sign of the reader the rest comes after a while', sample, async (page) => {
  await opened(page);
  await page.driver.wait(async () => await count(page, '.foot') === 1, 5000, 'it did not come');
  assert.equal(asked(page), 1);
});

scene('where the place of the sections is in sight the rest comes before the board is ready', sample, async (page) => {
  await opened(page, { size: { width: 390, height: 3000 } });
  assert.equal(asked(page), 1);
  assert.ok(await count(page, '.frame') > 0);
});

scene('an address that names a suggestion is ready once that is drawn', sample, async (page) => {
  await opened(page, { address: 'sample.html#jianyi=1;item=province-14-1-in_session-0001' });
  assert.equal(await count(page, '.item-title'), 1);
});

scene('what is pressed before the rest is there is done when it comes', { ...sample, faults: [{ path: REST, delay: 1000 }] }, async (page) => {
  await opened(page);
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.figures-button').click());
  await page.driver.wait(async () => await count(page, '.sheet') > 0, 5000, 'no sheet opens');
});

scene('a file that a script saves before the rest is there is saved when it comes', { ...sample, before: kept }, async (page) => {
  await opened(page);
  assert.equal(await page.run(() => document.getElementById('one').download('csv')), true);
  await page.driver.wait(() => page.run(() => window.saved.length === 1 && window.saved[0].data), 5000, 'nothing is saved');
  assert.match(await page.run(() => window.saved[0].name), /\.csv$/);
});

const failing = { ...sample, faults: [{ path: REST, status: 500 }], allowed: { consoleErrors: /status of 500/ } };
scene('where the rest cannot be fetched the head stays, the text of the page comes back, and it can be asked for again', failing, async (page) => {
  await opened(page);
  await goOn(page);
  const [{ detail }] = await page.events('jianyi:error').then(async (seen) => (seen.length ? seen : page.driver.wait(async () => {
    const now = await page.events('jianyi:error');
    return now.length && now;
  }, 10_000, 'no error is told')));
  assert.deepEqual([detail.code, detail.message], ['program_unreachable', '其余图表暂时打不开。']);
  assert.ok(asked(page) >= 3, 'it is tried again by itself');
  assert.equal(await count(page, '.head-title'), 1);
  assert.equal(await page.run(() => document.getElementById('fallback').getClientRects().length), 1);
  page.server.faults.length = 0;
  await page.press('重新读取');
  await page.driver.wait(async () => await count(page, '.foot') === 1, 10_000, 'it did not come');
  assert.equal(await page.run(() => document.getElementById('fallback').getClientRects().length), 0);
});

scene('the rest is fetched once for two boards', { ...sample, host: 'two.html' }, async (page) => {
  await page.until('jianyi:ready', 2);
  assert.equal(asked(page), 1);
});

scene('what is on the page stays where it is while the board comes', sample, async (page) => {
  await opened(page);
  await goOn(page);
  await page.settled();
  const shifted = await page.run(() => new Promise((done) => {
    let sum = 0;
    const add = (entries) => entries.forEach(({ value, hadRecentInput }) => { if (!hadRecentInput) sum += value; });
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => { add(observer.takeRecords()); done(sum); }, 300);
  }));
  assert.ok(shifted <= 0.02, `shifted by ${shifted}`);
});
