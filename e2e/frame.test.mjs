// The board in a frame: it is as high as what is drawn, and its page takes from the address only what it may.
import assert from 'node:assert/strict';
import { policyHeaders } from '../tools/policy.mjs';
import { resize } from './browser.mjs';
import { scene } from './scene.mjs';

const BESIDE = { consoleErrors: /jianyi\.json.*404/ };

/** The height of the frame once it has not changed for a while. */
async function rest(page) {
  let [before, same] = [0, 0];
  await page.driver.wait(async () => {
    const now = await page.run(() => document.querySelector('iframe').getBoundingClientRect().height);
    same = now === before ? same + 1 : 0;
    before = now;
    return same > 5;
  }, 20_000, 'the height does not come to rest');
  return before;
}

const drawn = (page) => page.driver.wait(() => page.run(() => {
  const board = document.querySelector('iframe').contentDocument.querySelector('jianyi-board');
  return Boolean(board && board.shadowRoot && board.shadowRoot.querySelector('.dashboard') && !board.shadowRoot.querySelector('[aria-busy]'));
}), 20_000, 'nothing is drawn in the frame');

const framed = { host: 'bare.html' };

/** A page with a frame; its policy has to allow one. */
async function openFrame(page) {
  page.server.headers = { 'content-security-policy': `${policyHeaders()['content-security-policy']}; frame-src 'self'` };
  page.server.folders.push('static/sample');
  page.server.faults.push({ path: '/jianyi.json', location: '/proposals.json' });
  await page.open('framed.html');
  await drawn(page);
}

scene('the frame is as high as the board, grows and shrinks with it, and has a title', framed, async (page) => {
  await openFrame(page);
  const fits = async () => {
    const height = await rest(page);
    const own = await page.run(() => document.querySelector('iframe').contentDocument.querySelector('jianyi-board').offsetHeight);
    assert.ok(Math.abs(height - own) <= 1, `the frame is ${height} px high, the board ${own}`);
    return height;
  };
  await resize(page.driver, 1280);
  const wide = await fits();
  await resize(page.driver, 390);
  const narrow = await fits();
  assert.notEqual(narrow, wide, 'it is laid out anew');
  await resize(page.driver, 1280);
  assert.equal(await fits(), wide, 'it shrinks again');
  assert.equal(await page.run(() => document.querySelector('iframe').title), '代表建议办理情况');
});

scene('messages of others change no frame', framed, async (page) => {
  await openFrame(page);
  await rest(page);
  const before = await page.run(() => document.querySelector('iframe').style.height);
  await page.run(() => window.postMessage({ type: 'jianyi:resize', version: 1, id: '', height: 5000 }, '*'));
  for (const message of [null, 'jianyi:resize', { type: 'jianyi:resize', version: 2, height: 5000 }, { type: 'jianyi:resize', version: 1, height: 'x' }]) {
    await page.run((data) => window.postMessage(data, '*'), message);
  }
  await page.driver.sleep(200);
  assert.equal(await page.run(() => document.querySelector('iframe').style.height), before);
});

const query = 'index.html?lang=en&panels=stages&theme=dark&size=large&id=a&select=outcome%3Dsolved&src=/tiny.json&data-origin=https://rd.example&onclick=x';
scene('the page takes from its address what it may, and never a source', { host: query, allowed: BESIDE }, async (page) => {
  const attributes = await page.run(() => [...document.querySelector('jianyi-board').attributes].map(({ name, value }) => `${name}=${value}`));
  assert.deepEqual(attributes.sort(), ['id=a', 'lang=en', 'panels=stages', 'select=outcome=solved', 'size=large', 'theme=dark']);
  assert.equal(page.server.requests.some(({ path }) => path === '/tiny.json'), false);
});

scene('a file beside the page is shown where its tag names none', { host: 'index.html', folders: [], faults: [{ path: '/jianyi.json', location: '/tiny.json' }] }, async (page) => {
  await page.until('jianyi:ready');
  assert.equal(await page.run(() => document.querySelector('jianyi-board').getAttribute('src')), 'jianyi.json');
});

