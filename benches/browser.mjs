// The page of the bench in a fresh Chromium, with its server: runs one task of page.js, and tells how much memory the
// page has taken at most. What is measured is run.mjs's.
import { readFileSync, readdirSync } from 'node:fs';
import { devtools, launch } from '../e2e/browser.mjs';
import { serve } from '../tools/serve.mjs';

const FOLDERS = ['benches', 'target/bench', 'node_modules/crossfilter2'];
const PATIENCE = 600_000;

/** Runs `work` with an open page, and closes all after it. */
export async function withPage(work) {
  const server = await serve(FOLDERS);
  // A page by itself in its process has the fine clock.
  server.headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const driver = await launch({ logged: false });
  try {
    await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
    return await work(new Page(driver, `${server.url}page.html`));
  } finally {
    await driver.quit();
    await server.close();
  }
}

class Page {
  constructor(driver, address) {
    Object.assign(this, { driver, address });
  }

  /** The page anew: with fresh memory for the program. */
  async open() {
    await this.driver.get(this.address);
    const ready = () => this.driver.executeScript(() => Boolean(globalThis.bench && crossOriginIsolated));
    await this.driver.wait(ready, 20_000, 'the page of the bench did not start');
  }

  /** One task; what the one before left is collected first, so that nobody pays for another. */
  async run(name, path) {
    await this.task('forget');
    await devtools(this.driver, 'HeapProfiler.collectGarbage');
    return this.task(name, path);
  }

  async task(name, path) {
    const result = await this.driver.executeScript((one, of) => globalThis.bench(one, of), name, path);
    if (result?.error) throw new Error(`${name}: ${result.error}`);
    return result;
  }

  async version() {
    return (await this.driver.getCapabilities()).get('browserVersion');
  }

  /** The most memory that the page's process ever held, in bytes. */
  peak() {
    return Math.max(...renderers().map(highWater));
  }
}

function status(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // it has ended since it was listed
  }
}

const number = (text, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** The renderers among what descends from this process: of its browser, and no other. */
function renderers() {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    .map((pid) => [Number(pid), number(status(pid), 'PPid')]));
  const isOwn = (pid) => pid === process.pid || (parents.has(pid) && isOwn(parents.get(pid)));
  const found = [...parents.keys()].filter((pid) => isOwn(pid) && isRenderer(pid));
  if (found.length === 0) throw new Error('no renderer was found');
  return found;
}

function isRenderer(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
  } catch {
    return false;
  }
}

function highWater(pid) {
  return number(status(pid), 'VmHWM') * 1024;
}
