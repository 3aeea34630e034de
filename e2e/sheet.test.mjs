// How the one stylesheet reaches the shadow root.
import assert from 'node:assert/strict';
import { scene } from './scene.mjs';

const styles = () => {
  const { shadowRoot } = document.getElementById('one');
  return {
    adopted: (shadowRoot.adoptedStyleSheets || []).length,
    links: shadowRoot.querySelectorAll('link[rel=stylesheet]').length,
    inline: shadowRoot.querySelectorAll('style, [style]').length,
    display: getComputedStyle(document.getElementById('one')).display,
  };
};

scene('one constructed sheet serves every element', { host: 'two.html' }, async (page) => {
  await page.until('jianyi:ready', 2);
  assert.deepEqual(await page.run(styles), { adopted: 1, links: 0, inline: 0, display: 'block' });
  const same = await page.run(() => {
    const [one, two] = [...document.querySelectorAll('jianyi-board')].map((board) => board.shadowRoot.adoptedStyleSheets[0]);
    return one === two;
  });
  assert.equal(same, true);
});

const old = () => {
  // Browsers before constructable sheets have neither.
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
};
const late = [{ path: /\/board-.*\.css$/, delay: 600 }];
scene('without constructable sheets a link does it, and nothing is drawn before it has loaded',
  { host: 'one.html', before: old, faults: late }, async (page) => {
    const [ready] = await page.until('jianyi:ready');
    const arrived = await page.run(() => performance.getEntriesByType('resource')
      .find(({ name }) => /board-.*css$/.test(name)).responseEnd);
    assert.ok(arrived >= 600 && ready.at >= arrived, `sheet at ${arrived} ms, drawn at ${ready.at} ms`);
    assert.deepEqual(await page.run(styles), { adopted: 0, links: 1, inline: 0, display: 'block' });
  });

scene('a link is not added again when the element is put back', { host: 'one.html', before: old }, async (page) => {
  await page.until('jianyi:ready');
  await page.run(() => { window.held = document.getElementById('one'); window.held.remove(); });
  await page.run(() => document.body.append(window.held));
  await page.until('jianyi:ready', 2);
  assert.equal((await page.run(styles)).links, 1);
});
