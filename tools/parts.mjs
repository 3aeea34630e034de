// Splits a shipped wasm file into the parts of the size budget. The optimiser is run again with names kept (the code comes
// out the same to the byte, which is checked), each function goes to the module its name belongs to, each part is packed
// by itself, and the results are scaled to add up to the packed file. Inlined code counts for whoever took it in.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SETTINGS } from './optimiser.mjs';
import { CUT } from './program.mjs';
import { anatomy } from './wasm.mjs';

const LAYERS = {
  engine: ['calendar', 'vocabulary', 'table', 'stats', 'ingest', 'query', 'report', 'state'],
  ui: ['geometry', 'ui', 'embed'],
  text: ['text'],
};
export const FLOOR = 'yew and glue';

/** The part of the budget that a function's name belongs to. */
export function partOf(name) {
  const layer = /\bjianyi(?:_engine)?::(\w+)/.exec(name)?.[1];
  const part = Object.keys(LAYERS).find((key) => LAYERS[key].includes(layer));
  if (part) return part;
  if (layer) return 'rest';
  // Reading JSON is the engine's; everything else that is not ours is the floor any Yew program stands on.
  return /\bserde/.test(name) ? 'engine' : FLOOR;
}

/** The settings of the build, but keeping names. */
function keepingNames() {
  return ['-g', ...SETTINGS.filter((param) => !param.startsWith('--strip'))];
}

function named(file) {
  const folder = mkdtempSync(join(tmpdir(), 'jianyi-size-'));
  const out = join(folder, 'named.wasm');
  execFileSync('node_modules/.bin/wasm-opt', [...keepingNames(), file, '-o', out]);
  const found = anatomy(readFileSync(out));
  rmSync(folder, { recursive: true });
  return found;
}

function assertSameCode(one, other) {
  const code = ({ functions }) => Buffer.concat(functions.map(({ bytes }) => bytes));
  if (!code(one).equals(code(other))) throw new Error('dist/ and target/ are of different builds: run make dist');
}

/** The bytes of `data` that are Chinese characters or punctuation: three bytes each in UTF-8. */
export function chinese(data) {
  const found = [];
  const follows = (byte) => byte >= 0x80 && byte < 0xc0;
  for (let at = 0; at < data.length; at += 1) {
    if (data[at] < 0xe2 || data[at] > 0xef || !follows(data[at + 1]) || !follows(data[at + 2])) continue;
    found.push(data[at], data[at + 1], data[at + 2]);
    at += 2;
  }
  return Uint8Array.from(found);
}

/** The bytes of each part. Whose the data are that are not Chinese cannot be told; scaling shares them out. */
function gathered({ functions, data, rest }) {
  const bytes = { [FLOOR]: [rest], engine: [], ui: [], text: [chinese(data)], rest: [] };
  for (const one of functions) bytes[partOf(one.name)].push(one.bytes);
  return Object.entries(bytes).map(([part, list]) => [part, Buffer.concat(list)]);
}

const packed = (bytes) => (bytes.length ? brotliCompressSync(bytes).length : 0);

/** Packed bytes of each part of the wasm file, adding up to `total`. */
export function wasmParts(file, total) {
  const program = named(basename(file).startsWith('rest') ? CUT.rest : CUT.first);
  assertSameCode(program, anatomy(readFileSync(file)));
  const sizes = gathered(program).map(([part, bytes]) => [part, packed(bytes)]);
  const sum = sizes.reduce((all, [, size]) => all + size, 0);
  return Object.fromEntries(sizes.map(([part, size]) => [part, (size * total) / sum]));
}
