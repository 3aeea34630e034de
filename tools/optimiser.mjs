// The optimiser's settings as Trunk reads them: they stand in index.html, and nowhere else.
import { readFileSync } from 'node:fs';

function attribute(name) {
  const found = new RegExp(`\\bdata-${name}="([^"]*)"`).exec(readFileSync('index.html', 'utf8'));
  if (!found) throw new Error(`index.html has no data-${name}`);
  return found[1];
}

/** The arguments of wasm-opt, without files. */
export function settings() {
  return [`-O${attribute('wasm-opt')}`, ...attribute('wasm-opt-params').split(/\s+/)];
}
