// The files of dist/ as they are uploaded: which there are, and that the oldest browsers served can read them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'acorn';

const FOLDER = 'v1/';
const names = [...readdirSync('dist').filter((name) => name !== 'v1'), ...readdirSync('dist/v1').map((name) => FOLDER + name)].sort();
const plain = names.filter((name) => !/\.(br|gz)$/.test(name));
const read = (name) => readFileSync(`dist/${name}`);
const scripts = plain.filter((name) => name.endsWith('.js'));

const FORBIDDEN = /structuredClone|\.at\(|Object\.hasOwn|pipeThrough|\beval\(|new Function/;
// What the oldest browsers have, and what rustc emits: all the wasm may use.
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];

test('dist holds the program and its pages, and no data', () => {
  const kinds = plain.map((name) => name.replace(/-[0-9a-f]{12}\./, '-#.'));
  const beside = ['board-#.css', 'board-#.js', 'board-#.wasm', 'embed.js', 'frame.js', 'jianyi.d.ts', 'keep-#.js', 'page-#.css', 'page-#.js', 'picture-#.js', 'rest-#.wasm', 'trouble-#.js'];
  assert.deepEqual(kinds.sort(), ['check.html', 'index.html', ...beside.map((name) => FOLDER + name)]);
  assert.match(read('index.html').toString(), /<jianyi-board>/);
});

test('no page has an inline script or style', () => {
  for (const page of ['index.html', 'check.html']) {
    assert.doesNotMatch(read(page).toString(), /<style|style=|<script(?![^>]* src=)|\son\w+=/);
  }
});

for (const name of scripts) {
  test(`${name} is a module of ES2020 without names that old browsers lack`, () => {
    const text = read(name).toString();
    parse(text, { ecmaVersion: 2020, sourceType: 'module' });
    assert.deepEqual(text.match(FORBIDDEN), null);
  });
}

test('the check of scripts refuses what it should', () => {
  for (const text of ['class A { static {} }', 'await 1', 'a ??= b', 'class A { #b }']) {
    assert.throws(() => parse(text, { ecmaVersion: 2020, sourceType: 'module' }), text);
  }
  assert.match('[1].at(0)', FORBIDDEN);
});

function validate(features) {
  const allowed = features.map((name) => `--enable-${name}`);
  for (const wasm of plain.filter((name) => name.endsWith('.wasm'))) {
    execFileSync('node_modules/.bin/wasm-opt', ['--mvp-features', ...allowed, `dist/${wasm}`], { stdio: 'pipe' });
  }
}

test('no file names a folder of the machine that built it', () => {
  const folders = [`${homedir()}/`, `${process.cwd()}/`, 'registry/src', 'crates.io'];
  for (const name of plain) {
    const text = read(name).toString('latin1');
    for (const folder of folders) assert.equal(text.includes(folder), false, `${name} names ${folder}`);
  }
});

test('the wasm uses only features that the oldest browsers have', () => {
  validate(FEATURES);
  assert.throws(() => validate(FEATURES.slice(1)), /wasm-validator|bulk/, 'the check can fail');
});

test('the loader is under 4 kB packed', () => {
  assert.ok(gzipSync(read('v1/embed.js'), { level: 9 }).length < 4000);
});

test('every file but the pages and the types stands beside its packed forms', () => {
  for (const name of plain.filter((file) => !/\.(html|ts)$/.test(file))) {
    assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), read(name), name);
    assert.deepEqual(gunzipSync(read(`${name}.gz`)), read(name), name);
  }
});
