// What the bench measures with: the ingest as the widget is compiled, and synthetic exports, all in target/bench.
// Nothing is made twice. Called with a number of records (`make bench-data`) it makes that export only.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { factory } from '../tools/glue.mjs';
import { SETTINGS } from '../tools/optimiser.mjs';

const FOLDER = 'target/bench';
const COMPILED = 'target/wasm32-unknown-unknown/widget/bench.wasm';

function run(program, args, options = {}) {
  execFileSync(program, args, { stdio: 'inherit', ...options });
}

function isNewer(file, than) {
  return existsSync(file) && statSync(file).mtimeMs > statSync(than).mtimeMs;
}

/** Compiles, binds and optimises the ingest with the settings of the widget. */
export function program() {
  run('cargo', ['build', '--locked', '--quiet', '--target', 'wasm32-unknown-unknown', '--profile', 'widget',
    '--features', 'bench', '--bin', 'bench']);
  const wasm = `${FOLDER}/pkg/bench.wasm`;
  if ([COMPILED, 'tools/optimiser.mjs', 'Cargo.lock'].every((source) => isNewer(wasm, source))) return;
  const bound = `${FOLDER}/bound`;
  run('wasm-bindgen', ['--target', 'no-modules', '--no-typescript', '--out-dir', bound, COMPILED]);
  mkdirSync(`${FOLDER}/pkg`, { recursive: true });
  writeFileSync(`${FOLDER}/pkg/bench.js`, factory(readFileSync(`${bound}/bench.js`, 'utf8')));
  run('wasm-opt', [...SETTINGS, `${bound}/bench_bg.wasm`, '-o', `${bound}/small.wasm`]);
  renameSync(`${bound}/small.wasm`, wasm);
}

/** The path, as the page asks for it, of an export of so many records. */
export function sample(records) {
  const file = `${FOLDER}/${records}.json`;
  if (!existsSync(file)) {
    run('cargo', ['build', '--locked', '--quiet', '--release', '--bin', 'jianyi']);
    mkdirSync(FOLDER, { recursive: true });
    const out = openSync(`${file}.unfinished`, 'w');
    run('target/release/jianyi', ['sample', '--proposals', String(records)], { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    renameSync(`${file}.unfinished`, file);
  }
  return { path: `${records}.json`, bytes: statSync(file).size };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) sample(Number(process.argv[2]));
