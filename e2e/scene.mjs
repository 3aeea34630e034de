// A browser test: serves dist/ and the host pages, opens one, and afterwards demands that nothing untoward was seen.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { logging } from 'selenium-webdriver';
import { serve } from '../tools/serve.mjs';
import { beforeScripts, launch } from './browser.mjs';
import { watch } from './watch.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const HOSTS = fileURLToPath(new URL('hosts', import.meta.url));
const PATIENCE = 20_000;

class Scene {
  constructor(driver, server) {
    this.driver = driver;
    this.server = server;
  }

  open(path) {
    return this.driver.get(this.server.url + path);
  }

  /** Runs a function in the page; it closes over nothing. */
  run(action, ...values) {
    return this.driver.executeScript(action, ...values);
  }

  events(name) {
    return this.run((wanted) => window.watched.events.filter((event) => event.name === wanted), name);
  }

  /** The first `count` events of this name, once there are so many. */
  async until(name, count = 1) {
    const enough = async () => {
      const seen = await this.events(name);
      return seen.length >= count && seen;
    };
    try {
      const seen = await this.driver.wait(enough, PATIENCE);
      await this.settled();
      return seen;
    } catch (error) {
      throw new Error(`no ${count} × ${name}; seen: ${JSON.stringify(await this.run(() => window.watched))}`, { cause: error });
    }
  }

  /** Waits until nothing of any board is still to be drawn. */
  settled() {
    const isBusy = () => {
      // A reader who goes on: the rest of the program is fetched at once.
      window.dispatchEvent(new Event('pointermove'));
      return [...document.querySelectorAll('jianyi-board')]
        .some(({ shadowRoot }) => shadowRoot.querySelector('[aria-busy]'));
    };
    return this.driver.wait(async () => !(await this.run(isBusy)), PATIENCE, 'parts of a board are not drawn');
  }

  /** Puts an element with these attributes into the page; the page's own text stands in it. */
  add(attributes) {
    return this.run((given) => {
      const board = document.createElement('jianyi-board');
      for (const [name, value] of Object.entries(given)) board.setAttribute(name, value);
      const fallback = document.createElement('p');
      fallback.id = 'fallback';
      fallback.textContent = '文字版';
      board.append(fallback);
      document.body.append(board);
    }, { id: 'one', ...attributes });
  }

  /** The text of what the element draws, also where it is out of sight: there the browser lays nothing out. */
  async text() {
    await this.settled();
    return this.run(() => {
      const { shadowRoot } = document.getElementById('one');
      const sheets = shadowRoot.adoptedStyleSheets;
      const all = new CSSStyleSheet();
      all.replaceSync('.frame, .list { content-visibility: visible !important; }');
      shadowRoot.adoptedStyleSheets = [...sheets, all];
      const text = shadowRoot.querySelector('.jianyi-root').innerText;
      shadowRoot.adoptedStyleSheets = sheets;
      return text;
    });
  }

  /** Waits until the element draws this text. */
  async shows(wanted) {
    const seen = async () => (await this.text()).includes(wanted);
    await this.driver.wait(seen, PATIENCE).catch(async () => assert.fail(`${wanted} is not shown:\n${await this.text()}`));
  }

  /** Presses the button with this text. */
  press(name) {
    return this.run((wanted) => {
      const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll('button')];
      const found = buttons.find((button) => button.innerText.includes(wanted));
      if (!found) throw new Error(`no button ${wanted} among ${buttons.map((button) => button.innerText)}`);
      found.click();
    }, name);
  }

  /** Clicks the part of a panel that this text names. */
  async pick(panel, name) {
    await this.run((inside, wanted) => {
      const root = document.getElementById('one').shadowRoot;
      const parts = [...root.querySelectorAll(`.frame.${inside} button, .frame.${inside} [role=button]`)];
      const found = parts.find((part) => (part.innerText || part.textContent).includes(wanted));
      if (!found) throw new Error(`no part ${wanted} among ${parts.map((part) => part.textContent)}`);
      found.click();
    }, panel, name);
    await this.driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await this.settled();
  }

  violations() {
    return this.run(() => window.watched.violations);
  }

  async consoleErrors() {
    const entries = await this.driver.manage().logs().get(logging.Type.BROWSER);
    return entries.filter(({ level }) => level.value >= logging.Level.WARNING.value).map(({ message }) => message);
  }

  /** Addresses asked for that are not this server's. */
  async foreign() {
    const entries = await this.driver.manage().logs().get(logging.Type.PERFORMANCE);
    const sent = entries.map(({ message }) => JSON.parse(message).message)
      .filter(({ method }) => method === 'Network.requestWillBeSent').map(({ params }) => params.request.url);
    assert.ok(sent.length, 'the log of requests is empty, so it proves nothing');
    // What the page itself has made is asked of nobody.
    const own = [this.server.url, `blob:${this.server.url}`, 'data:'];
    return sent.filter((address) => !own.some((start) => address.startsWith(start)));
  }
}

async function assertTidy(scene, { violations = false, consoleErrors = /^$/, hosts = [] }) {
  if (!violations) assert.deepEqual(await scene.violations(), [], 'violations of the policy');
  assert.deepEqual(await scene.run(() => window.watched.errors), [], "errors that the page's own handlers hear");
  const unexpected = (await scene.consoleErrors()).filter((message) => !consoleErrors.test(message));
  if (!violations) assert.deepEqual(unexpected, [], 'errors and warnings in the console');
  const foreign = (await scene.foreign()).filter((address) => !hosts.some((host) => address.startsWith(host)));
  assert.deepEqual(foreign, [], 'requests to other hosts');
}

/** Whether it was the browser that went: a page can end its tab, and never that. */
const hasEnded = ({ message }) => /invalid session id|browser has closed the connection|not connected to DevTools/.test(message);

async function visit({ host, faults = [], before, folders = [], flags = [], address, allowed = {} }, body, t) {
  const server = await serve([HOSTS, DIST, ...folders], { address });
  const driver = await launch({ flags });
  try {
    server.faults.push(...faults);
    await beforeScripts(driver, `(${watch})()`);
    if (before) await beforeScripts(driver, `(${before})()`);
    const opened = new Scene(driver, server);
    await opened.open(host);
    await body(opened, t);
    await assertTidy(opened, allowed);
  } finally {
    // One that has ended cannot be told to.
    await driver.quit().catch(() => {});
    await server.close();
  }
}

/**
 * A test named by what holds. `host` is the page to open; `faults` the server's (tools/serve.mjs); `before` runs in the
 * page ahead of its scripts; `folders` are served beside dist/; `allowed` says what may be seen:
 * {violations: true, consoleErrors: RegExp, hosts: addresses that may be asked}. `flags` are the browser's. Where the
 * browser itself ends, which no page can do, the test begins again, once, and says so.
 */
export function scene(name, page, body) {
  test(name, async (t) => {
    assert.ok(existsSync(`${DIST}/v1/embed.js`), 'there is no build: run make dist');
    try {
      await visit(page, body, t);
    } catch (error) {
      if (!hasEnded(error)) throw error;
      t.diagnostic(`the browser itself has ended (${error.message.split('\n')[0]}); begun again`);
      await visit(page, body, t);
    }
  });
}
