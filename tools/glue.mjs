// Turns wasm-bindgen's `no-modules` output into a module that makes a new, independent program at every call.
// An instance is collected when its element drops it; a module imported under another address never would be.
import { transform } from 'esbuild';

const HEAD = /^let wasm_bindgen = \(function\(exports\) \{$/m;
const FOOT = /^\}\)\(\{ __proto__: null \}\);\s*$/m;
const OWN_ADDRESS = /^    let script_src;\n    if \(typeof document !== 'undefined'[^\n]*\n[^\n]*\n    \}\n/m;

function replaceOnce(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`wasm-bindgen's output has changed: no ${pattern}`);
  return text.replace(pattern, () => replacement);
}

/** The glue as `export default function make()`, which returns wasm-bindgen's init function. */
export function factory(glue) {
  // A module has no current script, and embed.js hands over the compiled program.
  let text = replaceOnce(glue, OWN_ADDRESS, '    let script_src;\n');
  text = replaceOnce(text, HEAD, 'export default function make() { const exports = { __proto__: null };');
  return replaceOnce(text, FOOT, '}\n');
}

/** Minifies a module for the oldest browsers served. */
export async function minified(text) {
  const { code } = await transform(text, { minify: true, target: 'es2020', format: 'esm', charset: 'utf8' });
  return code;
}
