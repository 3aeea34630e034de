// What is done without Jianyi: the whole text decoded and parsed, then crossfilter's dimensions and groups over it.
// Only reading; when and how often it is done is page.js's.

const month = (date) => date?.slice(0, 7) ?? '';
// Crossfilter sorts by value, so what is missing needs one that can be ordered.
const VALUES = [
  (p) => p.status ?? '',
  (p) => p.outcome ?? '',
  (p) => p.rating_final?.overall ?? p.rating_first?.overall ?? '',
  (p) => p.rating_first?.overall ?? '',
  (p) => p.category ?? '',
  (p) => p.key_theme ?? '',
  (p) => p.delegation ?? '',
  (p) => p.period ?? '',
  (p) => p.submit_mode ?? '',
  (p) => month(p.assigned_on),
  (p) => month(p.replied_on),
];

/** The bytes as objects. */
export function parsed(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The objects with twelve dimensions, every group of which was read once. */
export function filtered({ proposals }) {
  const board = globalThis.crossfilter(proposals);
  const dimensions = VALUES.map((value) => board.dimension(value));
  dimensions.push(board.dimension((p) => p.lead_units ?? [], true));
  const groups = dimensions.map((dimension) => dimension.group());
  groups.forEach((group) => group.all());
  return { board, dimensions, groups, read: board.size() };
}

/** The places of dimensions among the twelve, by the key that a selection has for them. */
const PLACES = { stage: 0, category: 4, period: 7, submit_mode: 8 };

/** Takes a selection, the values that are picked by dimension, and reads every group; the sum of all counts. */
export function select({ dimensions, groups }, selection) {
  for (const [key, place] of Object.entries(PLACES)) {
    const picked = selection[key] && new Set(selection[key]);
    if (picked) dimensions[place].filterFunction((value) => picked.has(value));
    else if (dimensions[place].hasCurrentFilter()) dimensions[place].filterAll();
  }
  let sum = 0;
  for (const group of groups) for (const { value } of group.all()) sum += value;
  return sum;
}
