// A program that crashes: the page hears of nothing, the element begins again where it was, and after a second time
// gives way to the page's own text.
import assert from 'node:assert/strict';
import { memories } from './browser.mjs';
import { scene } from './scene.mjs';

// What the program says of its end is for whoever mends it.
const allowed = { consoleErrors: /panicked at/ };
const sample = { host: 'bare.html', folders: ['static'], allowed };
const RESTORED = '刚才出现故障，已恢复到原来的位置。';

/** Makes drawing fail for so many times: what the program does not expect of the browser ends it. */
const broken = (page, id, times) => page.run((wanted, count) => {
  const own = Element.prototype.setAttribute;
  let left = count;
  Element.prototype.setAttribute = function setAttribute(...values) {
    const root = this.getRootNode();
    if (left > 0 && root.host && root.host.id === wanted) {
      left -= 1;
      throw new Error('planted');
    }
    return own.apply(this, values);
  };
}, id, times);

const state = () => {
  const root = document.getElementById('one').shadowRoot;
  return { text: root.textContent, slot: Boolean(root.querySelector('slot')), boards: root.querySelectorAll('.jianyi-root').length };
};

async function opened(page) {
  await page.add({ src: 'tiny.json' });
  await page.until('jianyi:ready');
  await page.run(() => document.getElementById('one').select('outcome=solved'));
  await page.driver.sleep(300);
}

scene('a crash while drawing is mended once, and the reader is where they were', sample, async (page) => {
  await opened(page);
  await broken(page, 'one', 1);
  await page.run(() => document.getElementById('one').setAttribute('lang', 'en'));
  await page.until('jianyi:ready', 2);
  await page.shows('Something failed and was restored.');
  assert.equal((await page.run(() => document.getElementById('one').report())).total, 1);
  assert.deepEqual((await page.events('jianyi:error')).length, 0);
});

scene('a second crash leaves the text of the page, with what to tell the site', sample, async (page) => {
  await opened(page);
  await broken(page, 'one', 2);
  // Whatever is drawn anew in place meets the fault: the first board once, and the one that follows it.
  await page.driver.wait(async () => {
    await page.run(() => {
      const board = document.getElementById('one');
      // An attribute that changes after that is another try.
      if (window.watched.events.some(({ name }) => name === 'jianyi:error')) return;
      board.setAttribute('lang', board.getAttribute('lang') === 'en' ? 'zh' : 'en');
    });
    return (await page.events('jianyi:error')).length > 0;
  }, 10_000, 'it goes on and on');
  const [{ detail }] = await page.events('jianyi:error');
  assert.match(detail.code, /^(crash|page_conflict)$/);
  const now = await page.run(state);
  assert.match(now.text, /The charts failed; text version below\.|图表出现故障，以下为文字版。/);
  assert.equal(now.slot, true);
  assert.equal(await page.run(() => document.getElementById('fallback').getClientRects().length), 1);
  assert.equal(await page.run(() => document.getElementById('one').report()), null);
});

scene('a crash in an event is mended too', sample, async (page) => {
  await opened(page);
  await page.run(() => {
    const own = Event.prototype.composedPath;
    window.isPlanted = true;
    const broken = (name, get) => Object.defineProperty(Event.prototype, name, get);
    broken('composedPath', { configurable: true, value(...values) {
      if (window.isPlanted) {
        window.isPlanted = false;
        throw new Error('planted');
      }
      return own.apply(this, values);
    } });
  });
  await page.press('数据说明').catch(() => {});
  await page.driver.wait(() => page.run(() => window.isPlanted === false), 5000, 'the planted fault was not met');
  await page.until('jianyi:ready', 2);
  await page.shows(RESTORED);
});

scene('a crash while reading is mended too', { ...sample, host: 'bare.html' }, async (page) => {
  await page.run(() => {
    let left = 12;
    const own = Performance.prototype.now;
    window.planted = () => left;
    Performance.prototype.now = function now() {
      left -= 1;
      if (left === 0) throw new Error('planted');
      return own.call(this);
    };
  });
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  assert.ok(await page.run(() => window.planted()) < 0, 'the planted fault was not met');
  await page.shows(RESTORED);
});

scene('a crash costs one element only, and leaves nothing behind', { host: 'two.html', allowed }, async (page) => {
  await page.until('jianyi:ready', 2);
  await broken(page, 'one', 1);
  await page.run(() => document.getElementById('one').setAttribute('lang', 'en'));
  await page.until('jianyi:ready', 3);
  await page.run(() => document.getElementById('two').setAttribute('lang', 'zh'));
  await page.driver.wait(() => page.run(() => document.getElementById('two').shadowRoot.textContent.includes('满意')), 5000);
  // What a crashed program has set a timer for holds it that long: nothing of it can be called to take that back.
  await page.driver.sleep(2000);
  assert.equal(await memories(page.driver), 2);
});

scene('a file of this device is opened again after a crash', { host: 'bare.html', allowed }, async (page) => {
  await page.add({ panels: 'open' });
  await page.settled();
  await page.shows('选择文件');
  await page.run(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"proposals":[{"proposal_no":"1","status":"handling"}]}'], '示例.json'));
    const root = document.getElementById('one').shadowRoot.querySelector('.opener');
    root.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  });
  await page.until('jianyi:ready');
  await broken(page, 'one', 1);
  await page.run(() => document.getElementById('one').setAttribute('lang', 'en'));
  await page.until('jianyi:ready', 2);
  assert.equal((await page.run(() => document.getElementById('one').report())).total, 1);
  assert.deepEqual(await page.run(() => document.getElementById('one').save()), { version: 1, state: '' });
});
