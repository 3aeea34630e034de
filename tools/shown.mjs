// Puts an export beside a copy of the page: for `make serve`, pictures and the size ledger; never for dist/.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TAG = '<jianyi-board>';

/** Copies the files that are named ({src, mapping}) into `folder`/data and gives `html`'s element their addresses. */
export function withData(html, folder, files) {
  if (html.split(TAG).length !== 2) throw new Error(`the page should hold one ${TAG}`);
  const named = Object.entries(files).filter(([, file]) => file);
  const attributes = named.map(([attribute, file]) => {
    if (!existsSync(file)) throw new Error(`there is no file ${file}`);
    mkdirSync(join(folder, 'data'), { recursive: true });
    copyFileSync(file, join(folder, `data/${attribute}.json`));
    return ` ${attribute}="data/${attribute}.json"`;
  });
  return html.replace(TAG, `<jianyi-board${attributes.join('')}>`);
}

/** A folder to serve before dist/: its page, showing these files. */
export function overlay(dist, files) {
  const folder = mkdtempSync(join(tmpdir(), 'jianyi-page-'));
  writeFileSync(join(folder, 'index.html'), withData(readFileSync(join(dist, 'index.html'), 'utf8'), folder, files));
  return folder;
}
