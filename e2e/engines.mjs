// The other two engines behind WebDriver: Debian's Firefox, and WebKitGTK's MiniBrowser on a screen of its own.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import firefox from 'selenium-webdriver/firefox.js';

const program = (name) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Firefox, with an empty profile. */
async function launchFirefox() {
  const options = new firefox.Options().setBinary(program('firefox-esr')).addArguments('-headless');
  const driver = await new Builder().forBrowser('firefox').setFirefoxOptions(options)
    .setFirefoxService(new firefox.ServiceBuilder(program('geckodriver'))).build();
  return { driver, close: () => driver.quit() };
}

/** WebKitGTK. Its browser is in no path; its package says where. */
async function launchWebKit() {
  const [binary] = execFileSync('sh', ['-c', 'ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser'], { encoding: 'utf8' }).split('\n');
  // Its own choice of a free screen is told on the third channel.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve) => { screen.stdio[3].once('data', (text) => resolve(String(text).trim())); });
  const port = await freePort();
  const service = spawn(program('WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', GDK_BACKEND: 'x11' },
  });
  await pause(500);
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
  return { driver, close: async () => { await driver.quit().catch(() => {}); service.kill(); screen.kill(); } };
}

export const ENGINES = { Firefox: launchFirefox, WebKitGTK: launchWebKit };
