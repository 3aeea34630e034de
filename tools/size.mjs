// The size ledger: opens the page in an empty browser as wide as a phone, notes what is fetched until it is ready and a
// second has passed in which nothing was asked for, and weighs each part of it, packed, against its budget. Warns past it.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeScripts, launch } from '../e2e/browser.mjs';
import { watch } from '../e2e/watch.mjs';
import { FLOOR, wasmParts } from './parts.mjs';
import { serve } from './serve.mjs';
import { overlay } from './shown.mjs';

const BUDGET = { [FLOOR]: 50, engine: 35, ui: 25, text: 8, css: 7, rest: 5 };
const GOAL = 110;
/** Past this it fails: another part has to go before one comes. */
const MOST = 140;
const SAMPLE = ['static/sample/proposals.json', 'e2e/hosts/tiny.json'].find(existsSync);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const PHONE = { width: 390, height: 844 };
const IDLE_MS = 1000;

/** Waits until so long nothing was asked of the server. */
async function idle(server, driver) {
  for (let seen = -1; seen < server.requests.length;) {
    seen = server.requests.length;
    await driver.sleep(IDLE_MS);
  }
}

/** The paths asked for until the element is ready and the first idle second has passed. */
async function fetched(folder) {
  const server = await serve([folder, 'dist']);
  const driver = await launch();
  try {
    await beforeScripts(driver, `(${watch})()`);
    await driver.manage().window().setRect(PHONE);
    await driver.get(server.url);
    const ready = () => driver.executeScript(() => window.watched.events.some(({ name }) => name === 'jianyi:ready'));
    await driver.wait(ready, 20_000, `the element showing ${SAMPLE} did not become ready`);
    await idle(server, driver);
    return server.requests.map(({ path }) => (path === '/' ? 'index.html' : path.slice(1)));
  } finally {
    await driver.quit();
    await server.close();
  }
}

const weight = (file) => brotliCompressSync(readFileSync(file)).length;

function partOfFile(name) {
  if (name.endsWith('.css')) return 'css';
  return /board-.*\.js$/.test(name) ? FLOOR : 'rest';
}

/** Packed bytes of each part of the budget, for the files of dist/ among these. */
function ledger(names) {
  const parts = Object.fromEntries(Object.keys(BUDGET).map((part) => [part, 0]));
  for (const name of names) {
    const size = weight(`dist/${name}`);
    const shares = name.endsWith('.wasm') ? wasmParts(`dist/${name}`, size) : { [partOfFile(name)]: size };
    for (const [part, share] of Object.entries(shares)) parts[part] += share;
  }
  return parts;
}

function line(name, bytes, budget, note = '') {
  const over = bytes / 1000 > budget ? '  OVER' : '';
  console.log(`${name.padEnd(14)}${(bytes / 1000).toFixed(1).padStart(7)} kB  of ${String(budget).padStart(3)}${over}${note}`);
}

function print(names, parts, data) {
  const total = sum(Object.values(parts));
  console.log(`fetched until the first dashboard, brotli 11 (kB = 1000 bytes), showing ${SAMPLE}`);
  for (const name of names) console.log(`  ${String(weight(`dist/${name}`)).padStart(7)}  ${name}`);
  console.log('\nby part; the one wasm file is split by the names of its functions, each part packed by itself and scaled.\nChinese characters in its data count as text; its other data are shared out like the code');
  for (const [part, budget] of Object.entries(BUDGET)) line(part, parts[part], budget);
  line('total', total, sum(Object.values(BUDGET)), `   (goal ${GOAL})`);
  console.log(`and the data   ${(data / 1000).toFixed(1)} kB, in no budget`);
  const rest = readdirSync('dist/v1').find((name) => /^rest-.*\.wasm$/.test(name));
  console.log(`after that     ${(weight(`dist/v1/${rest}`) / 1000).toFixed(1)} kB, the rest of the program, once the reader goes on`);
  return total / 1000;
}

const folder = overlay('dist', { src: SAMPLE });
try {
  const inDist = new Set(['index.html', ...readdirSync('dist/v1').map((name) => `v1/${name}`)]);
  const names = [...new Set(await fetched(folder))].filter((name) => inDist.has(name) && !/\.(br|gz)$/.test(name));
  const budget = sum(Object.values(BUDGET));
  const total = print(names, ledger(names), weight(SAMPLE));
  if (total > budget) console.error(`warning: ${(total - budget).toFixed(1)} kB past the budget of ${budget} kB`);
  if (total > MOST) {
    console.error(`${total.toFixed(1)} kB are more than ${MOST} kB`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
