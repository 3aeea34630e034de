// Defines <jianyi-board>: finds its own files beside itself, loads them once for the page, and gives every element
// a wasm instance of its own. What is drawn, and every event but a failure to load, is the program's (src/embed).
// Plain ES2020 for Chrome 97, Safari 15.1 and Firefox 102; the build makes one file, embed.js, of this folder.
import { JianyiBoard } from './element.js';
import { NAME, VERSION } from './names.js';

/** A tag that no editor takes away: <div data-jianyi-src="…" data-jianyi-lang="en">; it follows what the div says. */
function upgrade(holder) {
  if (holder.querySelector(NAME)) return;
  const board = document.createElement(NAME);
  const copy = () => {
    [...holder.attributes].forEach(({ name, value }) => {
      const own = /^data-jianyi-(.+)$/.exec(name);
      if (own && board.getAttribute(own[1]) !== value) board.setAttribute(own[1], value);
    });
    board.getAttributeNames().forEach((name) => {
      if (!holder.hasAttribute(`data-jianyi-${name}`)) board.removeAttribute(name);
    });
  };
  copy();
  board.append(...holder.childNodes);
  holder.append(board);
  new MutationObserver(copy).observe(holder, { attributes: true });
}

const upgradeAll = () => document.querySelectorAll('div[data-jianyi-src]').forEach(upgrade);

const known = customElements.get(NAME);
if (!known) {
  customElements.define(NAME, JianyiBoard);
  upgradeAll();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgradeAll, { once: true });
} else if (known.version !== VERSION) {
  console.warn(`${NAME} ${known.version} is already here; ${VERSION} is not used`);
}
