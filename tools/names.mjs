// Short names for what the program imports from its glue: wasm-bindgen's are long, each with a hash that no packer can
// shorten, and stand in both files.

const IMPORT = 2;

/** A number as LEB128. */
function encoded(number) {
  const bytes = [];
  for (let left = number; ; left = Math.floor(left / 128)) {
    bytes.push(left < 128 ? left : (left % 128) + 128);
    if (left < 128) return bytes;
  }
}

/** `[value, next]`: the LEB128 number that begins at a place. */
function decoded(bytes, start) {
  let [value, at] = [0, start];
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at];
  }
}

/** Where the content of the imports begins and ends, and where their section does. */
function imports(wasm) {
  for (let at = 8; at < wasm.length;) {
    const [size, content] = decoded(wasm, at + 1);
    if (wasm[at] === IMPORT) return { at, content, end: content + size };
    at = content + size;
  }
  throw new Error('the program imports nothing');
}

/** `{glue, wasm}` with the names of functions that the glue gives replaced in both. */
export function shortened(glue, wasm) {
  const { at, content, end } = imports(wasm);
  const given = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === 'function');
  const short = new Map([...new Set(given.map(({ name }) => name))].map((name, place) => [name, `_${place.toString(36)}`]));
  let section = Buffer.from(wasm.subarray(content, end)).toString('latin1');
  let script = glue;
  for (const [name, own] of short) {
    const [long, packed] = [name, own].map((text) => String.fromCharCode(...encoded(text.length)) + text);
    if (section.split(long).length < 2 || script.split(name).length < 2) throw new Error(`${name} is not where it should be`);
    section = section.replaceAll(long, packed);
    script = script.replace(new RegExp(`\\b${name}\\b`, 'g'), own);
  }
  const bytes = Buffer.from(section, 'latin1');
  const all = [wasm.subarray(0, at), Uint8Array.from([IMPORT, ...encoded(bytes.length)]), bytes, wasm.subarray(end)];
  return { glue: script, wasm: Buffer.concat(all) };
}
