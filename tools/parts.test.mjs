// How the size ledger reads names and data.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FLOOR, chinese, partOf } from './parts.mjs';
import { anatomy } from './wasm.mjs';

test('a function counts for the layer its name belongs to', () => {
  assert.equal(partOf('jianyi::ingest::splitter::split::h0'), 'engine');
  assert.equal(partOf('jianyi_engine::ingest::splitter::split::h0'), 'engine');
  assert.equal(partOf('<jianyi::ui::board::Board as yew::BaseComponent>::create::h0'), 'ui');
  assert.equal(partOf('core::ptr::drop_in_place<jianyi::text::Language>::h0'), 'text');
  assert.equal(partOf('jianyi::office::page::h0'), 'rest');
  assert.equal(partOf('serde_json::de::from_str::h0'), 'engine');
  assert.equal(partOf('yew::scheduler::push::h0'), FLOOR);
  assert.equal(partOf(''), FLOOR);
});

test('Chinese text is told from other data', () => {
  assert.equal(Buffer.from(chinese(Buffer.from('n = 1，建议 ok\u00e9'))).toString(), '，建议');
  assert.equal(chinese(Uint8Array.of(0xff, 0xfe, 0xe4, 0x00)).length, 0);
});

test('functions are numbered after the imported ones', () => {
  const name = (text) => [text.length, ...Buffer.from(text)];
  const section = (id, content) => [id, content.length, ...content];
  const names = [...name('name'), 1, 6, 1, 1, ...name('abc')];
  const wasm = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 0, 0]), ...section(2, [1, ...name('m'), ...name('f'), 0, 0]), ...section(3, [1, 0]),
    ...section(10, [1, 2, 0, 0x0b]), ...section(0, names)]);
  assert.equal(WebAssembly.validate(wasm), true);
  const [only, ...others] = anatomy(wasm).functions;
  assert.deepEqual([only.name, only.bytes.length, others.length], ['abc', 2, 0]);
});
