// The program in its two files: what the linker made is cut where src/ui/rest.rs says, wasm-bindgen makes the glue of the
// first part, both are optimised, and the names between glue and program are shortened.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shortened } from './names.mjs';
import { SETTINGS } from './optimiser.mjs';

const run = promisify(execFile);
const TARGET = process.env.CARGO_TARGET_DIR || 'target';

/** Where both parts lie before they are optimised; the size ledger reads them too. */
export const CUT = { first: join(TARGET, 'cut/board_bg.wasm'), rest: join(TARGET, 'cut/split_rest.wasm') };

async function optimised(file, release) {
  if (!release) return readFileSync(file);
  const small = file.replace('.wasm', '-small.wasm');
  await run('wasm-opt', [...SETTINGS, file, '-o', small]);
  return readFileSync(small);
}

/** Throws where the rest asks for what the first part does not give. */
async function assertFitting(first, rest) {
  const given = new Set(WebAssembly.Module.exports(await WebAssembly.compile(first)).map(({ name }) => name));
  const asked = WebAssembly.Module.imports(await WebAssembly.compile(rest)).map(({ name }) => name);
  const missing = asked.filter((name) => !given.has(name));
  if (!asked.length || missing.length) throw new Error(`the parts of the program do not fit: ${missing}`);
}

/** `{glue, first, rest}`: a script and two wasm files. */
export async function program(release) {
  const folder = join(TARGET, 'cut');
  const linked = join(TARGET, 'wasm32-unknown-unknown', release ? 'widget' : 'debug', 'board.wasm');
  mkdirSync(folder, { recursive: true });
  await run('wasm-split-cli', ['--target', 'web', '--out-name', 'first', linked, folder]);
  if (!existsSync(CUT.rest)) throw new Error(`${linked} cannot be cut: it was linked without --emit-relocs (see build.rs)`);
  // What the linker exports, the rest imports.
  const bind = ['--target', 'no-modules', '--no-typescript', '--keep-lld-exports', '--out-dir', folder, '--out-name', 'board'];
  const bound = run('wasm-bindgen', [...bind, join(folder, 'first.wasm')]);
  const parts = [bound.then(() => optimised(CUT.first, release)), optimised(CUT.rest, release)];
  const [first, rest] = await Promise.all(parts);
  await assertFitting(first, rest);
  const { glue, wasm } = shortened(readFileSync(join(folder, 'board.js'), 'utf8'), first);
  return { glue, first: wasm, rest };
}
