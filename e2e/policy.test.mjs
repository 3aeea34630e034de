// The strict policy: the planted page shows that the checks every scene ends with can fail.
import assert from 'node:assert/strict';
import { policyHeaders } from '../tools/policy.mjs';
import { scene } from './scene.mjs';

const ANYTHING = { violations: true, consoleErrors: /./ };

scene('a planted violation is noticed', { host: 'planted.html', allowed: ANYTHING }, async (page) => {
  await page.until('jianyi:ready');
  const [violation] = await page.violations();
  assert.match(violation, /^style-src/);
});

scene('the policy is the one of every server of this project', { host: 'one.html' }, async (page) => {
  const sent = await page.run(async () => (await fetch('one.html')).headers.get('content-security-policy'));
  assert.equal(sent, policyHeaders()['content-security-policy']);
  assert.match(sent, /^default-src 'none'; .*require-trusted-types-for 'script'; trusted-types 'none'$/);
});

scene('a request to another host is noticed', { host: 'bare.html', allowed: ANYTHING }, async (page) => {
  // Without this the policy would stop it before it is a request; the port is closed, so nothing is sent anywhere.
  page.server.headers = { 'content-security-policy': '' };
  await page.open('bare.html');
  await page.run(() => fetch('http://127.0.0.1:1/').catch(() => null));
  assert.deepEqual(await page.foreign(), ['http://127.0.0.1:1/']);
  // The log was emptied by reading it; opening again gives the closing check something to read.
  await page.open('bare.html');
});
