// The bench: how fast and in how much memory the widget reads an export, against what is done without it, in one run of
// one browser. Prints a table, writes target/bench/results.json, and marks what is past its target (`make bench`).
import { writeFileSync } from 'node:fs';
import { withPage } from './browser.mjs';
import { program, sample } from './build.mjs';
import { clicks } from './clicks.mjs';
import { recounts } from './recount.mjs';
import { interleaved, ratio, timeRatio } from './rounds.mjs';
import { print } from './table.mjs';
import { longestTasks } from './tasks.mjs';

const TARGETS = { parse: 0.30, peer: 0.14, memory: 0.35, scaling: 1.3, task: 50 };
const MANY = 1_000_000;
/** As many as a province has in a term. */
const BOARD = 10_000;
const LONG_ROUNDS = 3;
const RECORDS = positive('RECORDS', 100_000);
const ROUNDS = positive('ROUNDS', 9);

function positive(name, otherwise) {
  const number = Number(process.env[name] || otherwise);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is to be a whole number from 1 on`);
  return number;
}

/** Who read fewer records did less. */
function assertRead(expected, results) {
  for (const { read } of results) if (read !== expected) throw new Error(`${read} of ${expected} records were read`);
}

function times(data) {
  return withPage(async (page) => {
    await page.open();
    await page.task('fetch', data.path);
    const [parse, peer, ours] = await interleaved(page, ROUNDS, [['parse'], ['peer'], ['ours']]);
    assertRead(RECORDS, [peer, ours]);
    return { browser: await page.version(), parse, peer, ours };
  });
}

/** The most memory that the page took; each time in a browser that did nothing else. */
async function memory(data) {
  const after = (...task) => withPage(async (page) => {
    await page.open();
    if (task.length) assertRead(RECORDS, [await page.task(...task)]);
    return page.peak();
  });
  return { idle: await after(), peer: await after('whole', data.path), ours: await after('stream', data.path) };
}

function scaling(few, many) {
  return withPage(async (page) => {
    await page.open();
    const rounds = Math.min(ROUNDS, LONG_ROUNDS);
    const [short, long] = await interleaved(page, rounds, [['stream', few.path], ['stream', many.path]]);
    assertRead(RECORDS, [short]);
    assertRead(MANY, [long]);
    return { rounds, few: (short.median * 1e3) / RECORDS, many: (long.median * 1e3) / MANY };
  });
}

async function measured() {
  program();
  const [few, many] = [sample(RECORDS), sample(MANY)];
  const time = await times(few);
  const peak = await memory(few);
  const each = await scaling(few, many);
  const recount = await recounts(few, many, ROUNDS);
  const longest = await longestTasks(few.path, Math.min(ROUNDS, LONG_ROUNDS));
  const click = await clicks(sample(BOARD), few, Math.min(ROUNDS, LONG_ROUNDS));
  const ratios = [
    timeRatio('time: ours / decode + parse', time.ours, time.parse, TARGETS.parse),
    timeRatio('time: ours / peer', time.ours, time.peer, TARGETS.peer),
    ratio('memory: ours / peer', peak.ours / peak.peer, TARGETS.memory),
    ratio('a record of many / of few', each.many / each.few, TARGETS.scaling),
    ...recount.ratios,
    ratio('longest task, slowed down, ms', longest.median, TARGETS.task),
    ...click.ratios,
  ];
  return { records: RECORDS, many: MANY, bytes: few.bytes, rounds: ROUNDS, time, peak, each, recount, longest, click, ratios };
}

const results = await measured();
writeFileSync('target/bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
print(results);
if (process.env.STRICT === '1' && results.ratios.some(({ over }) => over)) process.exitCode = 1;
