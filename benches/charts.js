// The peer of the whole board: crossfilter's twelve dimensions, each as a bar chart of ECharts; a click on a bar filters
// the other charts. As anybody would write it; motion is left out, so that what is drawn is drawn at once.
import { filtered, parsed } from './peer.js';

const { crossfilter: _kept, echarts } = globalThis;
const TOP = 12;

/** Bars of the largest values. */
function bars(group) {
  const top = group.top(TOP).filter(({ value }) => value > 0).reverse();
  return {
    animation: false,
    grid: { left: 160, right: 40, top: 8, bottom: 24 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: top.map(({ key }) => key || '—') },
    series: [{ type: 'bar', data: top.map(({ value }) => value), label: { show: true, position: 'right' } }],
  };
}

function draw(charts, groups, board) {
  charts.forEach((chart, at) => chart.setOption(bars(groups[at])));
  document.getElementById('total').textContent = board.groupAll().value();
}

/** Reads an export and draws it. */
async function load(path) {
  const data = parsed(await (await fetch(path)).arrayBuffer());
  const { board, dimensions, groups } = filtered(data);
  const charts = groups.map(() => {
    const box = document.createElement('div');
    document.querySelector('main').append(box);
    return echarts.init(box);
  });
  draw(charts, groups, board);
  globalThis.pick = (place, value) => {
    dimensions[place].filter(value);
    draw(charts, groups, board);
  };
}

const src = new URLSearchParams(location.search).get('src');
const painted = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => done({ ms: performance.now() }))); });
globalThis.whole = load(src).then(painted, (error) => ({ error: String(error.stack) }));
