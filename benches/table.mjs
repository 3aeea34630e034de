// The results of the bench as lines of a terminal. Measures nothing.

const cells = (...texts) => texts.map((text) => String(text).padStart(9)).join('');
const line = (name, ...texts) => console.log(`  ${name.padEnd(32)}${cells(...texts)}`);
const whole = (number) => number.toFixed(0);
const grouped = (number) => number.toLocaleString('en');

function timeLine(name, { median, min, max }, bytes) {
  line(name, whole(median), whole(min), whole(max), (bytes / 1e3 / median).toFixed(1));
}

/** Prints what run.mjs found. */
export function print({ records, many, bytes, rounds, time, peak, each, recount, longest, click, ratios }) {
  const size = `${grouped(records)} records, ${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${size}; Chromium ${time.browser}, ${rounds} rounds after one to warm up\n`);
  line('time, ms', 'median', 'min', 'max', 'MB/s');
  timeLine('TextDecoder + JSON.parse', time.parse, bytes);
  timeLine('  + crossfilter, 12 groups', time.peer, bytes);
  timeLine('ours', time.ours, bytes);
  console.log('');
  line('peak memory of the renderer', 'MB');
  for (const [name, held] of Object.entries(peak)) line(name, (held / 1e6).toFixed(1));
  console.log('');
  line(`ours, streamed, ${each.rounds} rounds`, 'µs each');
  line(`${grouped(records)} records`, each.few.toFixed(2));
  line(`${grouped(many)} records`, each.many.toFixed(2));
  console.log('');
  line('a selection, 12 groups, ms', 'median', 'min', 'max');
  for (const [name, { median, min, max }] of Object.entries(recount.times)) {
    line(name, ...[median, min, max].map((ms) => ms.toFixed(2)));
  }
  console.log('');
  line(`a record of ${grouped(many)} held`, `${whole(recount.bytesEach)} bytes`);
  console.log('');
  line('while it loads, four times slower', 'median', 'min', 'max');
  line('longest task, ms', ...[longest.median, longest.min, longest.max].map(whole));
  console.log('');
  line('a board, four times slower, ms', 'median', 'min', 'max');
  for (const [name, { median, min, max }] of Object.entries(click.times)) line(name, ...[median, min, max].map(whole));
  console.log('');
  line('ratio', 'found', 'target', '', 'fastest');
  for (const { name, value, target, over, fastest } of ratios) {
    line(name, value.toFixed(3), target.toFixed(2), over ? 'OVER' : '', fastest?.toFixed(3) ?? '');
  }
}
