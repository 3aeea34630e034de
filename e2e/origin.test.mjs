// Where data may come from: the page's own site, and those that its tag names, also after redirects.
import assert from 'node:assert/strict';
import { serve } from '../tools/serve.mjs';
import { scene } from './scene.mjs';

const CONNECTS = (policy, address) => policy.replace("connect-src 'self'", `connect-src 'self' ${address}`);
const CORS = { 'access-control-allow-origin': '*' };

/** A second server with the same files, and a page whose policy lets it be asked. */
async function twoSites(page, t, headers) {
  const other = await serve(['e2e/hosts', 'dist']);
  t.after(() => other.close());
  other.headers = headers;
  const { policyHeaders } = await import('../tools/policy.mjs');
  page.server.headers = { 'content-security-policy': CONNECTS(policyHeaders()['content-security-policy'], other.url) };
  await page.open('bare.html');
  return other;
}

const allowed = { consoleErrors: /CORS|ERR_FAILED|status of|Unsafe attempt/, hosts: ['http://127.0.0.1'] };
const bare = { host: 'bare.html', allowed };
const code = async (page) => (await page.until('jianyi:error'))[0].detail.code;

scene('data of another site are read where the tag names it', bare, async (page, t) => {
  const other = await twoSites(page, t, CORS);
  await page.add({ src: `${other.url}tiny.json`, 'data-origin': `https://rd.example ${other.url}` });
  await page.until('jianyi:ready');
});

scene('and not where it does not, nor by the address', bare, async (page, t) => {
  const other = await twoSites(page, t, CORS);
  await page.open(`bare.html?src=${other.url}tiny.json&data-origin=${other.url}#jianyi=1;src=${other.url}tiny.json`);
  await page.add({ src: `${other.url}tiny.json` });
  assert.equal(await code(page), 'data_foreign');
  assert.deepEqual(other.requests, [], 'nothing is asked of it');
  await page.run((origin) => document.getElementById('one').setAttribute('data-origin', origin), other.url);
  await page.until('jianyi:ready');
  await page.run(() => document.getElementById('one').removeAttribute('data-origin'));
  await page.until('jianyi:error', 2);
});

scene('a site that does not allow this page is told from one that is not there', bare, async (page, t) => {
  const other = await twoSites(page, t, {});
  await page.add({ src: `${other.url}tiny.json`, 'data-origin': other.url });
  assert.equal(await code(page), 'data_cors');
});

scene('a redirect to another site leads nowhere', bare, async (page, t) => {
  const other = await twoSites(page, t, CORS);
  page.server.faults.push({ path: '/moved.json', location: `${other.url}tiny.json` });
  await page.add({ src: 'moved.json' });
  await page.until('jianyi:error');
  assert.deepEqual(other.requests.filter(({ path }) => path === '/tiny.json'), []);
});

scene('a named site that sends on to a third is not followed', bare, async (page, t) => {
  const other = await twoSites(page, t, CORS);
  const third = await serve(['e2e/hosts']);
  t.after(() => third.close());
  third.headers = CORS;
  other.faults.push({ path: '/moved.json', location: `${third.url}tiny.json` });
  const { policyHeaders } = await import('../tools/policy.mjs');
  page.server.headers = { 'content-security-policy': CONNECTS(policyHeaders()['content-security-policy'], `${other.url} ${third.url}`) };
  await page.open('bare.html');
  await page.add({ src: `${other.url}moved.json`, 'data-origin': other.url });
  assert.equal(await code(page), 'data_foreign');
});

scene('a mapping of another site is not read either', bare, async (page, t) => {
  const other = await twoSites(page, t, CORS);
  await page.add({ src: 'tiny.json', mapping: `${other.url}tiny.json` });
  assert.equal(await code(page), 'data_foreign');
});

const elsewhere = async (page, t, headers) => {
  const other = await serve(['e2e/hosts', 'dist']);
  t.after(() => other.close());
  other.headers = headers;
  page.server.headers = { 'content-security-policy': '' };
  await page.open('planted.html?none');
  await page.run((address) => {
    document.body.innerHTML = '<jianyi-far></jianyi-far>';
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${address}v1/embed.js`;
    document.head.append(script);
  }, other.url);
  return other;
};

scene('the program of another site draws where that allows it', { host: 'tiny.json', allowed }, async (page, t) => {
  await elsewhere(page, t, { ...CORS, 'content-security-policy': '' });
  await page.add({ src: 'tiny.json' });
  await page.until('jianyi:ready');
});
