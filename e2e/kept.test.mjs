// The last good data: shown, dated, where the new ones are broken or do not come; gone where they were taken down.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scene } from './scene.mjs';

const TINY = readFileSync('e2e/hosts/tiny.json', 'utf8');
const KEPT = '新数据暂时读不到，以下为2023年12月31日的数据。';
const DATA = '/tiny.json';
const failing = { consoleErrors: /status of (404|410|500)|ERR_|Failed to fetch/ };

/** Whether the browser has the export, by its own account. */
const isStored = () => (async () => {
  if (window.caches) return Boolean(await (await caches.open('jianyi')).match(new URL('tiny.json', document.baseURI).href));
  const opening = indexedDB.open('jianyi', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('jianyi');
  const base = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const asked = base.transaction('jianyi').objectStore('jianyi').count();
  const count = await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
  base.close();
  return count > 0;
})();

async function kept(page) {
  await page.until('jianyi:ready');
  await page.driver.wait(() => page.run(isStored), 5000, 'nothing is kept');
}

async function again(page, fault) {
  page.server.faults.length = 0;
  if (fault) page.server.faults.push({ path: DATA, ...fault });
  await page.open('one.html');
}

const broken = [
  ['cannot be reached', { status: 500 }],
  ['is half uploaded', { body: TINY.slice(0, TINY.length - 200) }],
  ['is empty', { body: '' }],
  ['is a page of the server', { body: '<!doctype html><title>维护中</title>' }],
  ['is of another version', { body: TINY.replace('jianyi/1', 'jianyi/9') }],
];

for (const [what, fault] of broken) {
  scene(`where the new file ${what} the old one is shown, and says so`, { host: 'one.html', allowed: failing }, async (page) => {
    await kept(page);
    await again(page, fault);
    const [{ detail }] = await page.until('jianyi:ready');
    assert.deepEqual(detail, { total: 2, rejected: 0, refused: [], kept: true });
    await page.shows(KEPT);
    assert.deepEqual(await page.events('jianyi:error'), []);
    page.server.faults.length = 0;
    await page.press('重新读取');
    const [, second] = await page.until('jianyi:ready', 2);
    assert.equal(second.detail.kept, undefined);
    assert.equal((await page.text()).includes(KEPT), false);
  });
}

for (const [what, fault] of [['not found', { status: 404 }], ['gone', { status: 410 }],
  ['withdrawn', { body: TINY.replace('"sample":true', '"sample":true,"revoked":true') }]]) {
  scene(`a file that is ${what} is not shown any more, nor later`, { host: 'one.html', allowed: failing }, async (page) => {
    await kept(page);
    await again(page, fault);
    await page.until('jianyi:error');
    await page.driver.wait(async () => !(await page.run(isStored)), 5000, 'it is still kept');
    await again(page, { status: 500 });
    const [{ detail }] = await page.until('jianyi:error');
    assert.equal(detail.code, 'data_unreachable');
  });
}

scene('what was kept for longer than an edition lasts is not shown', { host: 'one.html', allowed: failing }, async (page) => {
  await kept(page);
  const age = (days) => page.run(async (given) => {
    const cache = await caches.open('jianyi');
    const url = new URL('tiny.json', document.baseURI).href;
    const body = await (await cache.match(url)).blob();
    await cache.put(url, new Response(body, { headers: { 'x-jianyi-kept': String(Date.now() - given * 86_400_000) } }));
  }, days);
  await age(34);
  await again(page, { status: 500 });
  await page.until('jianyi:ready');
  await age(37);
  await again(page, { status: 500 });
  const [{ detail }] = await page.until('jianyi:error');
  assert.equal(detail.code, 'data_unreachable');
});

scene('a file of this device is never kept', { host: 'bare.html' }, async (page) => {
  await page.add({});
  await page.run(async (text) => document.getElementById('one').load(new File([text], 'tiny.json')), TINY);
  await page.driver.sleep(500);
  assert.deepEqual(await page.run(() => caches.keys()), []);
});

// A name that leads to this machine, and is no secure place as 127.0.0.1 is.
const plain = { host: 'one.html', flags: ['--host-resolver-rules=MAP rd.example 127.0.0.1'] };
scene('without https IndexedDB keeps it', { ...plain, allowed: { ...failing, hosts: ['http://rd.example', 'http://127.0.0.1'] } }, async (page) => {
  const { port } = new URL(page.server.url);
  page.server.url = `http://rd.example:${port}/`;
  await page.open('one.html');
  assert.equal(await page.run(() => window.isSecureContext || 'caches' in window), false);
  await kept(page);
  await again(page, { status: 500 });
  await page.until('jianyi:ready');
  await page.shows(KEPT);
});
