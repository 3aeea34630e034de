// How fast a selection is taken and every group of twelve dimensions counted anew: with few records against crossfilter,
// with many alone; and how fast the report and the search are.
import { withPage } from './browser.mjs';
import { interleaved, ratio, timeRatio } from './rounds.mjs';

const TARGETS = { four: 0.03, one: 0.20, narrow: 8, wide: 16, reportFew: 8, reportMany: 80, search: 20 };
/** Both sides leave the same few records out or in: withheld ones, repeated ones, one that counts for several. */
const LIKE = 0.04;

/** A short task is done in as many rounds more: the first of them run code that the browser has not optimised. */
const SELECTIONS = 3;

/** Ideographs, which are looked for as they stand; and letters and digits, which may be written in several ways. */
const WORDS = ['建议 加强', 'Ｂ 1'];

function assertAlike(ours, peer) {
  if (Math.abs(ours.sum - peer.sum) > LIKE * peer.sum) throw new Error(`${ours.sum} counted, and ${peer.sum} by the peer`);
}

/** Selections that follow each other, so that each changes what it is named for. */
function few(data, rounds) {
  return withPage(async (page) => {
    await page.open();
    await page.task('fetch', data.path);
    await page.task('boards', data.path);
    const tasks = ['four', 'otherFour', 'one', 'otherOne'].flatMap((name) => [['oursSelects', name], ['peerSelects', name]]);
    const [four, peerFour, otherFour, peerOther, , , one, peerOne] = await interleaved(page, rounds, tasks);
    assertAlike(four, peerFour);
    assertAlike(otherFour, peerOther);
    assertAlike(one, peerOne);
    return { four: otherFour, peerFour: peerOther, one, peerOne };
  });
}

/** What has no peer is timed in a page without one: the collector of its garbage would be timed with it. */
function alone(data, rounds) {
  return withPage(async (page) => {
    await page.open();
    await page.task('boards', data.path);
    const [report] = await interleaved(page, rounds * SELECTIONS, [['report']]);
    const [chinese, latin] = await interleaved(page, rounds, WORDS.map((text) => ['search', text]));
    return { report, chinese, latin };
  });
}

function many(data, rounds) {
  return withPage(async (page) => {
    await page.open();
    await page.task('boards', data.path);
    const names = ['none', 'otherFour', 'tenth', 'wide', 'otherWide'];
    const [none, , tenth, , wide] = await interleaved(page, rounds, names.map((name) => ['oursSelects', name]));
    const [report] = await interleaved(page, Math.min(rounds, 3), [['report']]);
    const { bytes } = await page.task('bytesEach');
    return { none, tenth, wide, report, bytes };
  });
}

/** Times in ms of both, and their ratios and bounds. */
export async function recounts(fewer, more, rounds) {
  const small = { ...(await few(fewer, rounds)), ...(await alone(fewer, rounds)) };
  const large = await many(more, rounds);
  const times = {
    'four clauses': small.four, '  crossfilter': small.peerFour, 'one clause': small.one, '  crossfilter ': small.peerOne,
    'the whole report': small.report, 'two words': small.chinese, 'two of letters and digits': small.latin, 'many: no clause': large.none, 'many: four that keep a tenth': large.tenth,
    'many: two that keep most': large.wide, 'many: the whole report': large.report,
  };
  const ratios = [
    timeRatio('recount: four / crossfilter', small.four, small.peerFour, TARGETS.four),
    timeRatio('recount: one / crossfilter', small.one, small.peerOne, TARGETS.one),
    ratio('search: Chinese, ms', small.chinese.median, TARGETS.search),
    ratio('search: letters, ms', small.latin.median, TARGETS.search),
    ratio('many: no clause, ms', large.none.median, TARGETS.narrow),
    ratio('many: a tenth, ms', large.tenth.median, TARGETS.narrow),
    ratio('many: most, ms', large.wide.median, TARGETS.wide),
    ratio('report, ms', small.report.median, TARGETS.reportFew),
    ratio('many: report, ms', large.report.median, TARGETS.reportMany),
  ];
  return { times, ratios, bytesEach: large.bytes };
}
