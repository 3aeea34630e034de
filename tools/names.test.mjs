// How names between glue and program are shortened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from './names.mjs';

const name = (text) => [text.length, ...Buffer.from(text)];
const section = (id, content) => [id, content.length, ...content];

/** A program that imports these functions from `glue`, and exports the last of them as `last`. */
function program(...names) {
  const imports = names.flatMap((own) => [...name('glue'), ...name(own), 0, 0]);
  return Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [names.length, ...imports]), ...section(7, [1, ...name('last'), 0, names.length - 1])]);
}

test('a program and its glue still find each other under short names', () => {
  const script = 'const imports = { __wbg_log_0123456789abcdef: () => 1, __wbg_log_0123456789abcdef_1: () => called.push(1) };';
  const long = program('__wbg_log_0123456789abcdef', '__wbg_log_0123456789abcdef_1');
  const { glue, wasm } = shortened(script, long);
  assert.ok(wasm.length < long.length && !glue.includes('__wbg'), glue);
  const called = [];
  const imports = new Function('called', `${glue} return imports;`)(called);
  new WebAssembly.Instance(new WebAssembly.Module(wasm), { glue: imports }).exports.last();
  assert.deepEqual(called, [1]);
});

test('a glue that lacks a name is refused', () => {
  assert.throws(() => shortened('const imports = {};', program('__wbg_log_0123456789abcdef')), /not where it should be/);
});
