// Rounds of tasks, and what they took. What the tasks are is who calls's.

export function spread(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) };
}

/** Every task once a round, one after the other, so that noise hits all alike; the first round is not counted. */
export async function interleaved(page, rounds, tasks) {
  const found = tasks.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, task] of tasks.entries()) found[at].push(await page.run(...task));
  }
  return found.map(([{ ms: _warmUp, ...counts }, ...results]) => ({ ...counts, ...spread(results.map(({ ms }) => ms)) }));
}

export function ratio(name, value, target, others = {}) {
  return { name, value, target, over: value > target, ...others };
}

/** Of the medians; that of the fastest rounds tells how much is noise. */
export function timeRatio(name, ours, other, target) {
  return ratio(name, ours.median / other.median, target, { fastest: ours.min / other.min });
}
