// Pictures of the built page at four widths, light and dark, in target/pictures: to be looked at, not compared.
// `node e2e/pictures.mjs [EXPORT [MAPPING]]`; without an export the page is shown as dist/ has it.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { serve } from '../tools/serve.mjs';
import { overlay } from '../tools/shown.mjs';
import { beforeScripts, launch, picture, resize, scheme } from './browser.mjs';
import { watch } from './watch.mjs';

const WIDTHS = [320, 390, 768, 1280];
const [src, mapping] = process.argv.slice(2);
const stem = src ? basename(src, '.json') : 'page';

/** Waits until the element is ready or has failed, and says which. */
async function settled(driver) {
  const last = () => driver.executeScript(() => window.watched.events.map(({ name }) => name)
    .find((name) => name !== 'jianyi:progress'));
  const name = await driver.wait(last, 60_000, 'the element neither became ready nor failed');
  // Two frames: one to lay out, one to paint.
  await driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return name;
}

async function one(driver, url, width, light) {
  await resize(driver, width);
  await scheme(driver, light);
  await driver.get(url);
  const event = await settled(driver);
  console.log(`${await picture(driver, width, `${stem}-${width}-${light}`)}  (${event})`);
}

const folder = overlay('dist', { src, mapping });
const server = await serve([folder, 'dist']);
const driver = await launch();
try {
  await beforeScripts(driver, `(${watch})()`);
  for (const light of ['light', 'dark']) for (const width of WIDTHS) await one(driver, server.url, width, light);
} finally {
  await driver.quit();
  await server.close();
  rmSync(folder, { recursive: true });
}
