// Trunk's post-build step: turns what Trunk staged into the files that are uploaded. Hashes names by content, fills
// them into embed.js, lowers the CSS, packs everything, and, only when served here, puts the data beside the page.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { browserslistToTargets, bundle } from 'lightningcss';
import { factory, minified } from './glue.mjs';
import { withData } from './shown.mjs';

const TARGETS = browserslistToTargets(['chrome 97', 'safari 15.1', 'ios_saf 15.1', 'firefox 102']);
// Not the page: whoever edits its tag would still be sent the packed one.
const PACKED = /\.(js|wasm|css)$/;

const staging = process.env.TRUNK_STAGING_DIR;
if (!staging) throw new Error('run by Trunk, which says where the files are');
const release = process.env.TRUNK_PROFILE === 'release';
const at = (name) => join(staging, name);

/** Writes `content` under a name that changes with it, and returns that name. */
function hashed(stem, extension, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${stem}-${hash}.${extension}`;
  writeFileSync(at(name), content);
  return name;
}

function css(name) {
  const filename = `static/${name}.css`;
  const { code, warnings } = bundle({ filename, minify: true, targets: TARGETS });
  for (const warning of warnings) console.warn(`${filename}: ${warning.message}`);
  return hashed(name, 'css', code);
}

function fill(text, values) {
  for (const [place, value] of Object.entries(values)) {
    if (text.split(place).length !== 2) throw new Error(`${place} should stand once`);
    text = text.replace(place, () => value);
  }
  return text;
}

function version() {
  return /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];
}

async function program() {
  const glue = await minified(factory(readFileSync(at('board.js'), 'utf8')));
  const names = { glue: hashed('board', 'js', glue), wasm: hashed('board', 'wasm', readFileSync(at('board_bg.wasm'))) };
  rmSync(at('board.js'));
  rmSync(at('board_bg.wasm'));
  return names;
}

async function loader({ glue, wasm }) {
  const text = fill(readFileSync('static/embed.js', 'utf8'), {
    "'0.0.0'": `'${version()}'`,
    "'./board.js'": `'./${glue}'`,
    "'./board.wasm'": `'./${wasm}'`,
    "'./board.css'": `'./${css('board')}'`,
    "'./picture.js'": `'./${hashed('picture', 'js', await minified(readFileSync('static/picture.js', 'utf8')))}'`,
  });
  writeFileSync(at('embed.js'), await minified(text));
}

/**
 * The public page and the one for checking before publication. `make serve` names the data to show on the first;
 * `make dist` names none, so dist/ never holds data.
 */
function pages() {
  const shown = { src: process.env.JIANYI_DATA, mapping: process.env.JIANYI_MAPPING };
  const names = { 'page.css': css('page') };
  writeFileSync(at('index.html'), withData(fill(readFileSync(at('index.html'), 'utf8'), names), staging, shown));
  writeFileSync(at('check.html'), fill(readFileSync('static/check.html', 'utf8'), names));
}

function pack(name) {
  const bytes = readFileSync(at(name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(at(`${name}.br`), brotliCompressSync(bytes, { params }));
  writeFileSync(at(`${name}.gz`), gzipSync(bytes, { level: 9 }));
}

await loader(await program());
pages();
// A debug build's megabytes are not worth the wait.
if (release) readdirSync(staging).filter((name) => PACKED.test(name)).forEach(pack);
