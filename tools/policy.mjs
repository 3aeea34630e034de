// The headers every server of this project sends, read from Trunk.toml so that they stand in one place.
import { readFileSync } from 'node:fs';

const file = new URL('../Trunk.toml', import.meta.url);

/** The lines of `[serve.headers]` as an object. */
export function policyHeaders() {
  const section = readFileSync(file, 'utf8').split(/^\[serve\.headers\]$/m)[1];
  if (!section) throw new Error('Trunk.toml has no [serve.headers]');
  const lines = section.split(/^\[/m)[0].matchAll(/^"([^"]+)" = "([^"]*)"$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}
