// How soon a board of ten thousand suggestions is drawn, and how soon a click is painted, on a processor that is four
// times slower: the built widget against twelve bar charts of ECharts over crossfilter. And whether a hundred thousand
// rows scroll without holding the page up. Needs `make dist`.
import { beforeScripts, devtools, launch } from '../e2e/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { OBSERVER } from './long.mjs';
import { ratio, spread } from './rounds.mjs';

const FOLDERS = ['benches', 'target/bench', 'dist', 'node_modules/crossfilter2', 'node_modules/echarts/dist'];
const SLOWDOWN = 4;
const PATIENCE = 60_000;
const CLICKS = 6;
const TARGETS = { click: 0.33, load: 0.5, scroll: 50 };

async function withPage(name, work) {
  const server = await serve(FOLDERS);
  const driver = await launch({ logged: false });
  try {
    await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
    await beforeScripts(driver, OBSERVER);
    // ECharts writes markup, which the policy that the widget is served under forbids.
    await devtools(driver, 'Page.setBypassCSP', { enabled: true });
    await devtools(driver, 'Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await driver.get(`${server.url}${name}`);
    return await work(driver);
  } finally {
    await driver.quit();
    await server.close();
  }
}

/** A page loads, then is clicked so many times, each on another value than the one before. */
async function measured(page, click, path) {
  return withPage(`${page}?src=${path}`, async (driver) => {
    const loaded = await driver.executeAsyncScript(whole);
    if (loaded.error) throw new Error(`${page}: ${loaded.error}`);
    await driver.executeAsyncScript(ready);
    const clicks = [];
    for (let at = 0; at <= CLICKS; at += 1) clicks.push(await driver.executeAsyncScript(click, at % 2));
    const [_warmUp, ...counted] = clicks;
    return { loaded: loaded.ms, all: loaded.all ?? loaded.ms, clicks: counted.map(({ ms }) => ms), totals: counted.map(({ total }) => total) };
  });
}

/** The longest task while all rows of a list are scrolled through, in ms. */
async function scrolled(path) {
  return withPage(`board.html?src=${path}`, async (driver) => {
    await driver.executeAsyncScript(whole);
    return driver.executeAsyncScript(ours.scroll);
  });
}

export async function clicks(few, many, rounds) {
  const found = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.ours.push(await measured('board.html', ours.click, few.path));
    found.peer.push(await measured('charts.html', peer.click, few.path));
  }
  assertAlike(found);
  const of = (side, what) => spread(found[side].flatMap((page) => page[what]));
  const times = {
    'load to drawn, in sight': of('ours', 'loaded'), 'load to drawn, all panels': of('ours', 'all'), '  ECharts + crossfilter': of('peer', 'loaded'),
    'click to painted': of('ours', 'clicks'), '  ECharts + crossfilter ': of('peer', 'clicks'),
  };
  const list = await scrolled(many.path);
  const half = (one, other) => times[one].median / times[other].median;
  const ratios = [
    ratio('click: ours / ECharts', half('click to painted', '  ECharts + crossfilter '), TARGETS.click),
    ratio('load: in sight / ECharts', half('load to drawn, in sight', '  ECharts + crossfilter'), TARGETS.load),
    ratio('load: all panels / ECharts', half('load to drawn, all panels', '  ECharts + crossfilter'), TARGETS.load),
    ratio('scroll: longest task, ms', list.longest, TARGETS.scroll),
  ];
  return { times, list, ratios };
}

/** Both sides were asked for the same, and show nearly as much: ours leaves out what is withheld or repeated. */
function assertAlike({ ours: [own], peer: [other] }) {
  own.totals.forEach((total, at) => {
    if (!(Math.abs(total - other.totals[at]) <= 0.04 * other.totals[at])) {
      throw new Error(`${total} shown, and ${other.totals[at]} by the peer`);
    }
  });
}

/* c8 ignore start: runs in the page */
/** When the page was drawn whole, in ms from the start of its navigation. */
function whole(done) {
  const poll = () => (globalThis.whole ? globalThis.whole.then(done) : setTimeout(poll, 5));
  poll();
}

/** What is clicked on is in sight, and the page is at rest. */
function ready(done) {
  document.querySelector('jianyi-board')?.shadowRoot.querySelector('.frame.outcomes').scrollIntoView({ block: 'center' });
  setTimeout(done, 1000);
}

const ours = {
  click: (other, done) => {
    const board = document.querySelector('jianyi-board');
    const buttons = [...board.shadowRoot.querySelectorAll('.frame.outcomes .legend-button')];
    const wanted = other ? '留作参考' : '正在解决';
    const began = performance.now();
    buttons.find((button) => button.querySelector('.legend-label').textContent === wanted).click();
    requestAnimationFrame(() => setTimeout(() => done({ ms: performance.now() - began, total: board.report().total })));
  },
  scroll: (done) => {
    const root = document.querySelector('jianyi-board').shadowRoot;
    root.querySelector('.list .bars-open').click();
    const after = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
    const walk = async () => {
      await after(2000);
      globalThis.long.length = 0;
      const box = root.querySelector('.list-box');
      const steps = 60;
      const seen = new Set();
      for (let step = 0; step <= steps; step += 1) {
        box.scrollTop = (box.scrollHeight / steps) * step;
        await after(100);
        seen.add(box.querySelector('.entry').dataset.key);
      }
      const last = [...box.querySelectorAll('.entry')].at(-1).dataset.key;
      done({ longest: Math.max(0, ...globalThis.long.map(({ ms }) => ms)), seen: seen.size, last });
    };
    walk();
  },
};

const peer = {
  click: (other, done) => {
    const began = performance.now();
    globalThis.pick(1, other ? 'reference' : 'in_progress');
    const total = Number(document.getElementById('total').textContent);
    requestAnimationFrame(() => setTimeout(() => done({ ms: performance.now() - began, total })));
  },
};
/* c8 ignore stop */
