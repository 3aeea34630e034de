// Reads a wasm file: its sections, and what the size ledger needs, each function's bytes and name, and the data segments.

export const IMPORT = 2;
const CODE = 10;
const DATA = 11;
const CUSTOM = 0;
const FUNCTION_NAMES = 1;

/** A place in the file that moves on as it is read. */
class Cursor {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  byte() { return this.bytes[this.at++]; }

  // LEB128; multiplied, not shifted, because shifts stop at 32 bits.
  number() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  name() { return new TextDecoder().decode(this.take(this.number())); }

  limits() { if (this.number() & 1) this.number(); this.number(); }
}

/** `[{id, content}]`, in the order of the file. */
export function sections(bytes) {
  const found = [];
  const cursor = new Cursor(bytes, 8);
  while (cursor.at < cursor.end) {
    const id = cursor.byte();
    found.push({ id, content: cursor.take(cursor.number()) });
  }
  return found;
}

/** How many functions are imported: the program's own are numbered after them. */
function importedFunctions(content) {
  const cursor = new Cursor(content);
  let functions = 0;
  for (let left = cursor.number(); left > 0; left -= 1) {
    cursor.name();
    cursor.name();
    const kind = cursor.byte();
    if (kind === 0) { functions += 1; cursor.number(); }
    else if (kind === 1) { cursor.byte(); cursor.limits(); }
    else if (kind === 2) cursor.limits();
    else if (kind === 3) cursor.take(2);
    else throw new Error(`unknown kind of import ${kind}`);
  }
  return functions;
}

function bodies(content) {
  const cursor = new Cursor(content);
  return Array.from({ length: cursor.number() }, () => cursor.take(cursor.number()));
}

function functionNames(content) {
  const names = new Map();
  const cursor = new Cursor(content);
  if (cursor.name() !== 'name') return names;
  while (cursor.at < cursor.end) {
    const id = cursor.byte();
    const part = new Cursor(cursor.take(cursor.number()));
    if (id !== FUNCTION_NAMES) continue;
    for (let left = part.number(); left > 0; left -= 1) names.set(part.number(), part.name());
  }
  return names;
}

/** `{functions: [{name, bytes}], data, rest}`; a function without a name has an empty one. */
export function anatomy(bytes) {
  const all = sections(bytes);
  const one = (id) => all.find((section) => section.id === id)?.content;
  const names = new Map(all.filter(({ id }) => id === CUSTOM).flatMap(({ content }) => [...functionNames(content)]));
  const first = one(IMPORT) ? importedFunctions(one(IMPORT)) : 0;
  const functions = bodies(one(CODE)).map((body, index) => ({ name: names.get(first + index) || '', bytes: body }));
  const others = all.filter(({ id }) => ![CUSTOM, CODE, DATA].includes(id)).map(({ content }) => content);
  return { functions, data: one(DATA) || new Uint8Array(), rest: Buffer.concat(others) };
}
