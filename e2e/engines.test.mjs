// The same files in Firefox and WebKitGTK: drawn, picked, asked, and added and removed over and over, without an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../tools/serve.mjs';
import { ENGINES } from './engines.mjs';
import { watch } from './watch.mjs';

const ROUNDS = 500;

/** Adds an element, waits until it is ready, removes it; so many times. */
const rounds = async (count) => {
  for (let round = 0; round < count; round += 1) {
    const board = document.createElement('jianyi-board');
    board.setAttribute('src', 'tiny.json');
    const ready = new Promise((resolve) => { board.addEventListener('jianyi:ready', resolve, { once: true }); });
    document.getElementById('here').append(board);
    await ready;
    // Every other one goes before the rest of its program has come.
    if (round % 2) await window.whole(board);
    board.remove();
  }
  return window.watched.events.splice(0).filter(({ name }) => name === 'jianyi:ready').length;
};

const drawn = async () => {
  const board = document.createElement('jianyi-board');
  board.setAttribute('src', 'sample/proposals.json');
  const ready = new Promise((resolve) => { board.addEventListener('jianyi:ready', resolve, { once: true }); });
  document.getElementById('here').append(board);
  await ready;
  await window.whole(board);
  const all = board.report().total;
  const isPicked = await board.select('category=财政经济');
  await window.whole(board);
  const title = board.shadowRoot.querySelector('.frame-title');
  const told = [all, isPicked, board.report().total < all, getComputedStyle(title).color];
  board.remove();
  return told;
};

for (const [name, launch] of Object.entries(ENGINES)) {
  test(`${name} draws the sample, and ${ROUNDS} boards one after the other`, async (t) => {
    const server = await serve(['e2e/hosts', 'dist', 'static']);
    t.after(() => server.close());
    const { driver, close } = await launch();
    t.after(close);
    await driver.manage().setTimeouts({ script: 300_000 });
    await driver.get(`${server.url}bare.html`);
    await driver.executeScript(watch);
    assert.deepEqual(await driver.executeScript(drawn), [1433, true, true, 'rgb(27, 31, 36)']);
    await driver.executeScript(() => { window.watched.events.length = 0; });
    assert.equal(await driver.executeScript(rounds, ROUNDS), ROUNDS);
    const { violations, errors, events } = await driver.executeScript(() => window.watched);
    assert.deepEqual([violations, errors, events.filter(({ name: event }) => event === 'jianyi:error')], [[], [], []]);
  });
}
