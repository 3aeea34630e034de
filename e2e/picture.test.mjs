// Pictures of panels, read and drawn again by other programs: SVG by Python's parser and librsvg, PNG by its own chunks.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { resize, scheme } from './browser.mjs';
import { kept, saved } from './saving.mjs';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'], before: kept };
const SCOPE = '按件统计 · 截至2024年6月30日';
const SAMPLE = '示例数据，均为虚构，不代表任何真实情况。';

async function opened(page) {
  await page.add({ src: 'sample/proposals.json' });
  await page.until('jianyi:ready');
  await page.settled();
  await page.run(() => {
    const root = document.getElementById('one').shadowRoot;
    for (const fold of root.querySelectorAll('.frame.is-folded .frame-fold')) fold.click();
  });
  await page.settled();
}

/** The picture of a panel, by its own menu. */
async function picture(page, panel, entry) {
  const place = `.frame[data-panel="${panel}"]`;
  await page.run((own) => document.getElementById('one').shadowRoot.querySelector(`${own} .frame-more`).click(), place);
  const seen = () => page.run((own) => document.getElementById('one').shadowRoot.querySelector(`${own} .frame-menu`) !== null, place);
  await page.driver.wait(seen, 5_000, `no menu of ${panel}`);
  return saved(page, place, entry);
}

const panels = (page) => page.run(() => [...document.getElementById('one').shadowRoot.querySelectorAll('.frame')]
  .map(({ dataset }) => dataset.panel));

/** What stands in a drawing: its size, its title, its texts in order, every name of an element, every address. */
function drawing(bytes) {
  const script = `
import json, sys
from xml.etree import ElementTree
root = ElementTree.fromstring(sys.stdin.buffer.read())
name = lambda element: element.tag.split('}')[1]
print(json.dumps({
    'size': [root.get('width'), root.get('height')],
    'title': root.find('{http://www.w3.org/2000/svg}title').text,
    'texts': [''.join(element.itertext()) for element in root.iter() if name(element) == 'text'],
    'names': sorted({name(element) for element in root.iter()}),
    'addresses': [value for element in root.iter() for key, value in element.attrib.items() if 'href' in key or 'url(' in value],
}))`;
  return JSON.parse(execFileSync('python3', ['-c', script], { input: bytes }));
}

/** The size of a PNG, and how many of its bytes are not what stands before them. */
function dots(bytes) {
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  const [data, size] = [[], [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString() === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  let changes = 0;
  for (let at = 4; at < raw.length; at += 1) changes += raw[at] !== raw[at - 4];
  return { size, changes };
}

const whole = (texts) => texts.filter((text) => /^\d+$/.test(text)).map(Number).filter((n) => n > 0).sort((a, b) => a - b);
const counts = (figures) => Object.values(figures).filter((n) => n > 0).sort((a, b) => a - b);

scene('every panel can be taken along as a drawing that says what it is of', sample, async (page) => {
  await opened(page);
  const all = await panels(page);
  assert.equal(all.length, 29);
  for (const panel of all) {
    const file = await picture(page, panel, '保存矢量图（SVG）');
    assert.match(file.name, /^.+-2024-06-30\.svg$/);
    assert.equal(file.type, 'image/svg+xml');
    const { title, texts, names, addresses } = drawing(file.bytes);
    const text = texts.join('');
    assert.ok(file.name.startsWith(title), `${panel}: ${title}`);
    assert.ok(text.includes(title) && text.replace(/\s/g, '').includes(SCOPE.replace(/\s/g, '')), `${panel}: ${text}`);
    assert.ok(text.includes(SAMPLE) && text.includes('来源：'), `${panel} does not say that it is a sample: ${text}`);
    assert.match(text, /\?jianyi=1/, `${panel} does not say where it can be checked`);
    const known = ['circle', 'g', 'line', 'path', 'polygon', 'rect', 'svg', 'text', 'title', 'tspan'];
    assert.deepEqual(names.filter((name) => !known.includes(name)), [], panel);
    assert.deepEqual(addresses, [], panel);
    // A second program draws it.
    const drawn = dots(execFileSync('rsvg-convert', [], { input: file.bytes, maxBuffer: 1 << 27 }));
    assert.ok(drawn.changes > 2_000, `${panel} is blank: ${drawn.changes}`);
  }
  assert.equal(await page.run(() => document.getElementById('one').shadowRoot.querySelector('.picture-sheet')), null);
});

scene('the figures of a drawing are those of the report, also under a filter', sample, async (page) => {
  await opened(page);
  for (const filter of [null, '财政经济']) {
    if (filter) await page.pick('categories', filter);
    const { handling, satisfaction } = await page.run(() => document.getElementById('one').report());
    const stages = drawing((await picture(page, 'stages', '保存矢量图（SVG）')).bytes);
    assert.deepEqual(whole(stages.texts), counts(handling.stages));
    const ratings = drawing((await picture(page, 'ratings', '保存矢量图（SVG）')).bytes);
    assert.deepEqual(whole(ratings.texts), counts(satisfaction.overall.final));
    assert.equal(stages.texts.join('').includes('财政经济'), filter !== null, 'what it is narrowed to');
  }
});

scene('a picture has two dots for each of the drawing, light where the page is dark', sample, async (page) => {
  await scheme(page.driver, 'dark');
  await resize(page.driver, 390);
  await opened(page);
  const { size } = drawing((await picture(page, 'stages', '保存矢量图（SVG）')).bytes);
  await page.run(() => document.getElementById('one').shadowRoot.querySelector('.frame[data-panel="stages"] .frame-more').click());
  const file = await picture(page, 'stages', '保存图片');
  assert.match(file.name, /\.png$/);
  const png = dots(file.bytes);
  assert.deepEqual(png.size, size.map((side) => 2 * Number(side)));
  assert.ok(png.size[0] >= 1_200, 'a phone takes no narrower one');
  assert.ok(png.changes > 10_000, `blank: ${png.changes}`);
  assert.match((await picture(page, 'days', '保存矢量图（SVG）')).bytes.toString(), /<rect width="\d+" height="\d+" fill="#fdfcfa"/);
});

/** As a messenger's own browser says it is. */
const inMessenger = () => {
  Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.40' });
};

scene('where nothing can be saved the picture is shown, to be kept by a long press', { ...sample, before: inMessenger }, async (page) => {
  await opened(page);
  const shown = () => page.run(() => {
    const taken = document.getElementById('one').shadowRoot.querySelector('.frame[data-panel="stages"] .frame-taken');
    return taken && { text: taken.textContent, src: taken.querySelector('img').src, wide: taken.querySelector('img').naturalWidth };
  });
  const act = (name) => page.run((wanted) => {
    const root = document.getElementById('one').shadowRoot;
    const buttons = [...root.querySelectorAll('.frame[data-panel="stages"] button')];
    buttons.find((button) => button.textContent.trim() === wanted).click();
  }, name);
  await act('更多');
  await page.driver.sleep(200);
  await act('保存图片');
  const taken = await page.driver.wait(async () => {
    const found = await shown();
    return found && found.wide > 0 && found;
  }, 10_000, 'no picture is shown');
  assert.match(taken.text, /长按图片可以保存或转发。/);
  assert.match(taken.src, /^data:image\/png;base64,/);
  assert.ok(dots(Buffer.from(taken.src.split(',')[1], 'base64')).changes > 10_000);
  await act('收起');
  await page.driver.wait(async () => (await shown()) === null, 5_000, 'the picture stays');
});
