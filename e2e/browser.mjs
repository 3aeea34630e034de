// A headless Chromium of Debian's behind WebDriver, with an empty profile, and the few things asked of it beyond that.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, logging } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';

export const PICTURES = 'target/pictures';

const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--font-render-hinting=none', '--lang=zh-CN',
];

function program(name) {
  return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
}

/**
 * A new browser; chromedriver makes it a profile of its own and removes that with it. To be `logged` costs time and
 * memory for everything that is fetched.
 */
export function launch({ logged = true, flags = [] } = {}) {
  const logs = new logging.Preferences();
  if (logged) {
    logs.setLevel('browser', logging.Level.ALL);
    logs.setLevel('performance', logging.Level.ALL);
  }
  const options = new chrome.Options().setBinaryPath(program('chromium')).addArguments(...FLAGS, ...flags);
  options.setLoggingPrefs(logs);
  return new Builder().forBrowser('chrome').setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder(program('chromedriver'))).build();
}

/** One command of the DevTools protocol. */
export function devtools(driver, command, parameters = {}) {
  return driver.sendAndGetDevToolsCommand(command, parameters);
}

/** Runs in every new document before its own scripts, whatever its policy. */
export function beforeScripts(driver, source) {
  return devtools(driver, 'Page.addScriptToEvaluateOnNewDocument', { source });
}

/**
 * How many memories of programs are alive once garbage is collected, of those that `watch` has seen made. To ask the
 * browser itself for them (Runtime.queryObjects) ends its tab where a WebAssembly.Table is about, even one of no program.
 */
export async function memories(driver) {
  // Finalisers run between collections, and may free more.
  for (let round = 0; round < 3; round += 1) {
    await devtools(driver, 'HeapProfiler.collectGarbage');
    await driver.sleep(50);
  }
  return driver.executeScript(() => window.memories());
}

/** Lays the page out at a width, as a phone does below 768 px. */
export function resize(driver, width, height = 844) {
  return devtools(driver, 'Emulation.setDeviceMetricsOverride', {
    width, height, deviceScaleFactor: 1, mobile: width < 768,
  });
}

/** Light or dark, as the visitor's system says. */
export function scheme(driver, value) {
  return devtools(driver, 'Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}

/** The whole page at a width, as target/pictures/NAME.png. */
export async function picture(driver, width, name) {
  await resize(driver, width);
  const { cssContentSize: { height } } = await devtools(driver, 'Page.getLayoutMetrics');
  const { data } = await devtools(driver, 'Page.captureScreenshot', {
    captureBeyondViewport: true, clip: { x: 0, y: 0, width, height: Math.ceil(height), scale: 1 },
  });
  mkdirSync(PICTURES, { recursive: true });
  const file = join(PICTURES, `${name}.png`);
  writeFileSync(file, Buffer.from(data, 'base64'));
  return file;
}
