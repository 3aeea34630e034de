// How long the page is held up while the built widget reads an export and shows it, on a processor that is four times
// slower: the tasks that the browser itself calls long. Needs `make dist`.
import { beforeScripts, devtools, launch } from '../e2e/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { OBSERVER } from './long.mjs';
import { spread } from './rounds.mjs';

const FOLDERS = ['benches', 'target/bench', 'dist'];
const SLOWDOWN = 4;
const PATIENCE = 300_000;

/** The longest task of each round, in ms. Below 50 the browser tells of none. */
export async function longestTasks(path, rounds) {
  const longest = [];
  for (let round = 0; round < rounds; round += 1) {
    const { error, tasks } = await load(path);
    if (error) throw new Error(`the page shows: ${error}`);
    longest.push(Math.max(0, ...tasks.map(({ ms }) => ms)));
  }
  return spread(longest);
}

/** The long tasks from the start of the element to a second after its last figure. */
async function load(path) {
  const server = await serve(FOLDERS);
  const driver = await launch({ logged: false });
  try {
    await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
    await beforeScripts(driver, OBSERVER);
    await driver.get(`${server.url}board.html`);
    await devtools(driver, 'Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return await driver.executeAsyncScript(loaded, path);
  } finally {
    await driver.quit();
    await server.close();
  }
}

/* c8 ignore start: runs in the page */
function loaded(path, done) {
  const board = document.createElement('jianyi-board');
  const began = performance.now();
  let figures = null;
  board.addEventListener('jianyi:progress', ({ detail }) => {
    if (detail.figures) figures ??= performance.now() - began;
  });
  const end = (error) => setTimeout(() => {
    const tasks = globalThis.long.filter(({ at }) => at >= began).map(({ at, ms }) => ({ at: at - began, ms }));
    done({ error, ready: performance.now() - began - 1000, figures, tasks });
  }, 1000);
  board.addEventListener('jianyi:ready', () => end(null));
  board.addEventListener('jianyi:error', ({ detail }) => end(detail.message));
  board.setAttribute('src', path);
  document.body.append(board);
}
/* c8 ignore stop */
