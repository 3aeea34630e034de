// Memory: an element that has left the page leaves nothing behind.
import assert from 'node:assert/strict';
import { memories, devtools } from './browser.mjs';
import { scene } from './scene.mjs';

const ROUNDS = 500;

/** Adds an element, waits until it is ready, removes it; so many times. */
async function rounds(count) {
  for (let round = 0; round < count; round += 1) {
    const board = document.createElement('jianyi-board');
    board.setAttribute('src', 'tiny.json');
    const ready = new Promise((resolve) => board.addEventListener('jianyi:ready', resolve, { once: true }));
    document.getElementById('here').append(board);
    await ready;
    // Every other one goes before the rest of its program has come.
    if (round % 2) await window.whole(board);
    board.remove();
  }
  return window.watched.events.splice(0).filter(({ name }) => name === 'jianyi:ready').length;
}

/** Bytes of JavaScript that are in use once garbage is collected. */
async function heap(driver) {
  await memories(driver);
  return (await devtools(driver, 'Runtime.getHeapUsage')).usedSize;
}

scene(`after ${ROUNDS} rounds of adding and removing nothing is left, and the program was fetched once`, { host: 'bare.html' }, async (page) => {
  await page.driver.manage().setTimeouts({ script: 240_000 });
  // The first rounds fill the caches of the browser.
  assert.equal(await page.run(rounds, 20), 20);
  await page.driver.sleep(1500);
  const [before, asked] = [await heap(page.driver), page.server.requests.length];
  assert.equal(await page.run(rounds, ROUNDS), ROUNDS);
  // What waits for a frame waits for a tenth of a second at most.
  await page.driver.sleep(300);
  const left = await memories(page.driver);
  assert.ok(left <= 2, `${left} memories are alive`);
  const after = await heap(page.driver);
  assert.ok(after <= before * 1.1, `${before} bytes of JavaScript before, ${after} after`);
  const paths = new Set(page.server.requests.slice(asked).map(({ path }) => path));
  assert.deepEqual([...paths], ['/tiny.json'], 'of the data it is asked each time whether they are still the same');
});

scene('elements that leave while their program is coming leave nothing either', { host: 'bare.html' }, async (page) => {
  await page.run(async () => {
    for (let round = 0; round < 50; round += 1) {
      const board = document.createElement('jianyi-board');
      document.getElementById('here').append(board);
      await new Promise((resolve) => setTimeout(resolve, round % 10));
      board.remove();
    }
  });
  await page.driver.sleep(300);
  const left = await memories(page.driver);
  assert.ok(left <= 2, `${left} memories are alive`);
});

scene('the count of memories sees those that are held', { host: 'two.html' }, async (page) => {
  await page.until('jianyi:ready', 2);
  assert.equal(await memories(page.driver), 2);
});
