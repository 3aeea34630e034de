// Turns wasm-bindgen's `no-modules` output into a module that makes a new, independent program at every call.
// An instance is collected when its element drops it; a module imported under another address never would be.
import { build, transform } from 'esbuild';

const HEAD = /^let wasm_bindgen = \(function\(exports\) \{$/m;
const FOOT = /^\}\)\(\{ __proto__: null \}\);\s*$/m;
const EXPORTS = /^        wasm = instance\.exports;$/m;
const OWN_ADDRESS = /^    let script_src;\n    if \(typeof document !== 'undefined'[^\n]*\n[^\n]*\n    \}\n/m;

function replaceOnce(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`wasm-bindgen's output has changed: no ${pattern}`);
  return text.replace(pattern, () => replacement);
}

/**
 * The glue as `export default function make(guard)`, which returns wasm-bindgen's init function. All calls into the
 * program go through what `guard` makes of its exports (static/embed/guard.js).
 */
export function factory(glue) {
  // A module has no current script, and embed.js hands over the compiled program.
  let text = replaceOnce(glue, OWN_ADDRESS, '    let script_src;\n');
  text = replaceOnce(text, HEAD, 'export default function make(guard) { const exports = { __proto__: null };');
  text = replaceOnce(text, EXPORTS, '        wasm = guard(instance.exports);');
  return replaceOnce(text, FOOT, '}\n');
}

/** Minifies a module for the oldest browsers served. */
export async function minified(text) {
  const { code } = await transform(text, { minify: true, target: 'es2020', format: 'esm', charset: 'utf8' });
  return code;
}

/** Makes one module of an entry and what it imports, with these values in the place of their names. */
export async function bundled(entry, values) {
  const define = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, minify: true, write: false, target: 'es2020', format: 'esm', charset: 'utf8',
    // What begins with _ is named nowhere else, but for what is quoted.
    mangleProps: /^_/, define,
  });
  return outputFiles[0].text;
}
