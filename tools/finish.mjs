// Trunk's post-build step: turns what Trunk staged into the files that are uploaded. Hashes names by content, makes
// embed.js of its folder with these names in it, lowers the CSS, packs everything, and, only when served here, puts the
// data beside the page. All but the pages lies in a folder named by the version of what a tag can say.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { browserslistToTargets, bundle } from 'lightningcss';
import { bundled, factory, minified } from './glue.mjs';
import { program } from './program.mjs';
import { withData } from './shown.mjs';

const TARGETS = browserslistToTargets(['chrome 97', 'safari 15.1', 'ios_saf 15.1', 'firefox 102']);
// Not the page: whoever edits its tag would still be sent the packed one.
const PACKED = /\.(js|wasm|css)$/;

const staging = process.env.TRUNK_STAGING_DIR;
if (!staging) throw new Error('run by Trunk, which says where the files are');
const release = process.env.TRUNK_PROFILE === 'release';
const at = (name) => join(staging, name);
const FOLDER = 'v1';
mkdirSync(at(FOLDER), { recursive: true });

/** Writes `content` under a name that changes with it, and returns that name. */
function hashed(stem, extension, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${stem}-${hash}.${extension}`;
  writeFileSync(at(join(FOLDER, name)), content);
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

/** Both parts of the program; what Trunk staged of it is the whole, which is not shipped. */
async function parts() {
  const { glue, first, rest } = await program(release);
  rmSync(at('board.js'));
  rmSync(at('board_bg.wasm'));
  const script = await minified(factory(glue));
  return { glue: hashed('board', 'js', script), wasm: hashed('board', 'wasm', first), rest: hashed('rest', 'wasm', rest) };
}

const script = async (name) => minified(readFileSync(`static/${name}.js`, 'utf8'));

async function loader({ glue, wasm, rest }) {
  const names = {
    GLUE: glue,
    WASM: wasm,
    REST: rest,
    CSS: css('board'),
    PICTURE: hashed('picture', 'js', await script('picture')),
    KEEP: hashed('keep', 'js', await script('keep')),
    TROUBLE: hashed('trouble', 'js', await script('trouble')),
  };
  const values = Object.fromEntries(Object.entries(names).map(([name, file]) => [`JIANYI_${name}`, `./${file}`]));
  const text = await bundled('static/embed/index.js', { JIANYI_VERSION: version(), ...values });
  writeFileSync(at(join(FOLDER, 'embed.js')), text);
}

/** What stands under its own name, for pages of others to name. */
async function companions() {
  writeFileSync(at(join(FOLDER, 'frame.js')), await script('frame'));
  writeFileSync(at(join(FOLDER, 'jianyi.d.ts')), readFileSync('static/jianyi.d.ts'));
}

/**
 * The public page and the one for checking before publication. `make serve` names the data to show on the first;
 * `make dist` names none, so dist/ never holds data.
 */
async function pages() {
  const shown = { src: process.env.JIANYI_DATA, mapping: process.env.JIANYI_MAPPING };
  const names = { 'page.css': css('page') };
  const own = { ...names, 'page.js': hashed('page', 'js', await script('page')) };
  writeFileSync(at('index.html'), withData(fill(readFileSync(at('index.html'), 'utf8'), own), staging, shown));
  writeFileSync(at('check.html'), fill(readFileSync('static/check.html', 'utf8'), names));
}

function pack(name) {
  const file = at(join(FOLDER, name));
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

await loader(await parts());
await companions();
await pages();
// A debug build's megabytes are not worth the wait.
if (release) readdirSync(at(FOLDER)).filter((name) => PACKED.test(name)).forEach(pack);
