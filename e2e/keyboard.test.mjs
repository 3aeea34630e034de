// The board by keyboard alone: every action is reached, the focus is always seen, and pictures are one stop each.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { resize } from './browser.mjs';
import { scene } from './scene.mjs';

const sample = { host: 'bare.html', folders: ['static'] };
const STEPS = 1_000;

const arrive = async (page, attributes = {}) => {
  await page.add({ src: 'sample/proposals.json', ...attributes });
  await page.until('jianyi:ready');
  // What the list draws of itself only in sight is in the walk too.
  await page.run(() => {
    window.reached = new Set();
    window.unseen = [];
    /** Notes what has the focus; false once it has left the board. */
    window.note = () => {
      const part = document.getElementById('one').shadowRoot.activeElement;
      if (!part) return false;
      window.reached.add(part);
      if (!isRinged(part) && !isMarked(part)) window.unseen.push(part.getAttribute('class') || part.localName);
      return true;
    };
    const isRinged = (part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    /** What stands around a field, or in an area of a drawing, changes with the focus. */
    const isMarked = (part) => {
      const parts = [part, part.parentElement, ...part.querySelectorAll('rect')];
      const look = () => parts.map((one) => {
        const { outline, boxShadow, stroke, strokeWidth, borderColor } = getComputedStyle(one);
        return [outline, boxShadow, stroke, strokeWidth, borderColor].join();
      }).join();
      const held = look();
      part.blur();
      const without = look();
      part.focus();
      return held !== without;
    };
  });
};

const press = (page, ...keys) => page.driver.actions({ async: false }).sendKeys(...keys).perform();

/** The focused part, as it is told apart here. */
const focused = (page) => page.run(() => {
  const part = document.getElementById('one').shadowRoot.activeElement;
  return part && [part.getAttribute('class') || part.localName, part.textContent, part.getAttribute('aria-pressed')];
});

/** Unfolds every panel, and every card. */
const unfold = async (page) => {
  await page.run(() => {
    const { shadowRoot } = document.getElementById('one');
    shadowRoot.querySelectorAll('.section-fold').forEach((fold) => fold.click());
  });
  await page.driver.sleep(300);
  await page.settled();
  await page.run(() => document.getElementById('one').shadowRoot.querySelectorAll('details').forEach((own) => { own.open = true; }));
};

/** Goes through the board with Tab, and through each picture with the arrows; how many stops there were. */
async function walk(page) {
  await page.run(() => document.body.focus());
  let stops = 0;
  for (let step = 0; step < STEPS; step += 1) {
    await press(page, Key.TAB);
    if (!(await page.run(() => window.note()))) {
      if (stops) return stops;
      continue;
    }
    stops += 1;
    const parts = await page.run(() => {
      const part = document.getElementById('one').shadowRoot.activeElement;
      const all = part.closest('.has-arrows');
      return all && part.hasAttribute('tabindex') ? all.querySelectorAll('[tabindex]').length : 0;
    });
    if (parts > 1) await through(page, parts);
  }
  throw new Error(`after ${STEPS} steps the focus is still in the board`);
}

/** From the first part of a picture to its last. */
async function through(page, parts) {
  await press(page, Key.HOME);
  await page.run(() => window.note());
  for (let part = 1; part < parts; part += 1) {
    await press(page, Key.ARROW_RIGHT);
    await page.run(() => window.note());
  }
}

/** Everything that can be pressed or filled in and was not reached. */
const missed = () => [...document.getElementById('one').shadowRoot
  .querySelectorAll('button, a[href], input, select, summary, [role=button], [tabindex="0"]')]
  .filter((part) => !part.disabled && part.checkVisibility({ visibilityProperty: true }))
  .filter((part) => !window.reached.has(part))
  .map((part) => `${part.getAttribute('class')}: ${part.textContent}`);

for (const [name, width, attributes] of [['a desk', 1280, {}], ['a phone', 390, {}], ['a phone in large type', 320, { size: 'large' }]]) {
  scene(`every action is reached with Tab and the arrows, on ${name}`, sample, async (page) => {
    await resize(page.driver, width);
    await arrive(page, attributes);
    await unfold(page);
    const stops = await walk(page);
    assert.deepEqual(await page.run(missed), []);
    assert.deepEqual(await page.run(() => [...new Set(window.unseen)]), [], 'the focus is not seen');
    const reached = await page.run(() => window.reached.size);
    assert.ok(stops >= 60 && reached > stops, `${stops} stops, ${reached} parts`);
  });
}

const focusOn = (page, selector) => page.run((wanted) => {
  const part = document.getElementById('one').shadowRoot.querySelector(wanted);
  part.scrollIntoView({ block: 'center' });
  part.focus();
}, selector);

scene('in a picture Enter picks, arrows move and keep what is picked, Escape lets go of it', sample, async (page) => {
  await resize(page.driver, 1280);
  await arrive(page);
  const selection = () => page.run(() => document.getElementById('one').report().selection);
  await focusOn(page, '.frame.outcomes .legend-button[tabindex="0"]');
  await press(page, Key.ENTER);
  await page.settled();
  const [, picked, isPressed] = await focused(page);
  assert.deepEqual([await selection(), isPressed], ['outcome=solved', 'true'], picked);
  await press(page, Key.ARROW_RIGHT);
  assert.equal((await focused(page))[2], 'false', 'the focus is on the next part');
  await press(page, Key.END);
  const last = await focused(page);
  await press(page, Key.ARROW_RIGHT);
  assert.deepEqual(await focused(page), last, 'after the last part there is none');
  await press(page, Key.HOME);
  assert.equal((await focused(page))[1], picked);
  await press(page, Key.ARROW_RIGHT);
  await press(page, Key.SPACE);
  await page.settled();
  assert.equal(await selection(), 'outcome=in_progress');
  await press(page, Key.ESCAPE);
  await page.settled();
  assert.equal(await selection(), '');
  assert.match((await focused(page))[0], /legend-button/, 'the focus stays in the picture');
});

scene('up and down in a matrix stay in their column', sample, async (page) => {
  await resize(page.driver, 1280);
  await arrive(page);
  await focusOn(page, '.frame.cross .matrix-cell[tabindex="0"]');
  const column = () => page.run(() => {
    const cell = document.getElementById('one').shadowRoot.activeElement.closest('td');
    return [cell.cellIndex, cell.parentNode.rowIndex];
  });
  const [at, row] = await column();
  await press(page, Key.ARROW_DOWN);
  assert.deepEqual(await column(), [at, row + 1]);
  await press(page, Key.ARROW_RIGHT);
  assert.deepEqual(await column(), [at + 1, row + 1]);
  await press(page, Key.ARROW_UP);
  assert.deepEqual(await column(), [at + 1, row]);
});

scene('Tab comes back to the part that it left', sample, async (page) => {
  await resize(page.driver, 1280);
  await arrive(page);
  await focusOn(page, '.frame.stages .legend-button[tabindex="0"]');
  for (let part = 0; part < 3; part += 1) await press(page, Key.ARROW_RIGHT);
  const left = await focused(page);
  await press(page, Key.TAB);
  assert.notDeepEqual(await focused(page), left);
  await page.driver.actions({ async: false }).keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
  assert.deepEqual(await focused(page), left);
});

scene('a drawer keeps the focus, and Escape closes it and gives it back', sample, async (page) => {
  await resize(page.driver, 390);
  await arrive(page);
  const open = () => page.run(() => Boolean(document.getElementById('one').shadowRoot.querySelector('dialog:modal')));
  for (const selector of ['.figures-tile.is-first .figures-button', '.filters-switch']) {
    await focusOn(page, selector);
    const before = await focused(page);
    await press(page, Key.ENTER);
    await page.driver.wait(open, 5_000, `${selector} opens no drawer`);
    for (let step = 0; step < 30; step += 1) {
      await press(page, Key.TAB);
      const inside = await page.run(() => {
        const { activeElement } = document.getElementById('one').shadowRoot;
        return !activeElement || Boolean(activeElement.closest('dialog'));
      });
      assert.ok(inside, `${await focused(page)} is behind the drawer`);
    }
    await press(page, Key.ESCAPE);
    await page.driver.wait(async () => !(await open()), 5_000, 'Escape does not close it');
    const after = await focused(page);
    assert.deepEqual([after && after[0], after && after[1]], [before[0], before[1]], 'the focus is where it was');
  }
});
