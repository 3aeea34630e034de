// Short names for what the program imports from its glue: wasm-bindgen's are long, each with a hash that no packer can
// shorten, and stand in both files.
import { IMPORT, sections } from './wasm.mjs';

/** A number as LEB128. */
function encoded(number) {
  const bytes = [];
  for (let left = number; ; left = Math.floor(left / 128)) {
    bytes.push(left < 128 ? left : (left % 128) + 128);
    if (left < 128) return bytes;
  }
}

/** A wasm file with the content of its imports, as Latin-1 text, made anew. */
function withImports(wasm, change) {
  const parts = sections(wasm).flatMap(({ id, content }) => {
    const own = id === IMPORT ? Buffer.from(change(Buffer.from(content).toString('latin1')), 'latin1') : content;
    return [Uint8Array.from([id, ...encoded(own.length)]), own];
  });
  return Buffer.concat([wasm.subarray(0, 8), ...parts]);
}

/** `{glue, wasm}` with the names of functions that the glue gives replaced in both. */
export function shortened(glue, wasm) {
  const given = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === 'function');
  const short = new Map([...new Set(given.map(({ name }) => name))].map((name, place) => [name, `_${place.toString(36)}`]));
  const measured = (text) => String.fromCharCode(...encoded(text.length)) + text;
  let script = glue;
  const shorter = withImports(wasm, (imports) => {
    let text = imports;
    for (const [name, own] of short) {
      if (!text.includes(measured(name)) || !script.includes(name)) throw new Error(`${name} is not where it should be`);
      text = text.replaceAll(measured(name), measured(own));
      script = script.replace(new RegExp(`\\b${name}\\b`, 'g'), own);
    }
    return text;
  });
  return { glue: script, wasm: shorter };
}
