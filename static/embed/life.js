// One life of an element in the document: a root, a program, and what the two need of the page.
import { say } from './failure.js';
import { Trouble } from './fetching.js';
import { guard } from './guard.js';
import { drawing, factory, keeping, program, rest, styled, tested } from './program.js';

/** Asks for the data before the program is there that reads them, so that both come side by side. */
function ahead(board) {
  const src = (board.getAttribute('src') || '').trim();
  if (!src) return undefined;
  try {
    const { href: url, origin } = new URL(src, document.baseURI);
    // Whether another site may be read from is the program's to say.
    if (origin !== location.origin) return undefined;
    const abort = new AbortController();
    // As the program asks: also after redirects no other site, and never without asking whether it is still so.
    const answer = fetch(url, { mode: 'same-origin', cache: 'no-cache', signal: abort.signal });
    // What failed is the program's to tell.
    answer.catch(() => {});
    return { url, answer, abort };
  } catch (_) {
    return undefined;
  }
}

/** A task of its own for what follows: to begin takes a slow phone long enough. */
const nextTask = () => new Promise((resolve) => { setTimeout(resolve); });

/** Tells the page of every other size, in a frame of its own: to change the page while it is measured is an error. */
function sized(board) {
  let last = '';
  return new ResizeObserver(() => requestAnimationFrame(() => {
    const detail = { width: board.offsetWidth, height: board.offsetHeight };
    const now = JSON.stringify(detail);
    if (now === last || !board.isConnected) return;
    last = now;
    board.dispatchEvent(new CustomEvent('jianyi:resize', { bubbles: true, composed: true, detail }));
  }));
}

// One life of an element in the document. Yew never takes its listeners off a root, so each life has a fresh one.
export class Life {
  constructor(board, shadow, memory, isAgain) {
    this._board = board;
    this._memory = memory;
    this._handle = null;
    this._over = false;
    this._failed = false;
    this._crashed = false;
    this._gone = new AbortController();
    this._root = document.createElement('div');
    this._root.className = 'jianyi-root';
    this._root.setAttribute('part', 'board');
    this._slot = document.createElement('slot');
    // The page's own text stays where it is while figures are on their way.
    shadow.append(this._slot, this._root);
    this._size = sized(board);
    this._size.observe(board);
    this._started = this.start(shadow, isAgain).catch((error) => this.fail(error));
  }

  async start(shadow, isAgain) {
    tested();
    const board = this._board;
    const memory = this._memory;
    this._ahead = memory.given ? undefined : ahead(board);
    const [make, made] = await Promise.all([factory(), program(), styled(shadow)]);
    const guarded = guard((error) => this.crash(error));
    // The rest of the program is put beside what stands behind the guard.
    const init = make((exports) => guarded(this._first = exports));
    await init({ module_or_path: made });
    await nextTask();
    if (this._over || this._failed) return;
    const handle = init.mount(board, this._root, this.services(), this._ahead, memory.state, memory.crashes > 0);
    if (this._crashed) return;
    this._handle = handle;
    // What a script gave to a life before this one.
    if (isAgain && memory.given) handle.load(memory.given).catch(() => {});
  }

  /** What the program asks of this side. */
  services() {
    return {
      paint: async (...wanted) => (await drawing()).picture(...wanted),
      rest: async () => WebAssembly.instantiate(await rest(), { '__wasm_split': this._first }),
      keeper: keeping,
      tell: (state) => { this._memory.state = state; },
      give: (file) => { this._memory.given = file; },
      signal: this._gone.signal,
    };
  }

  /** The program crashed, and nothing of it can be asked any more: once another takes its place. */
  async crash(error) {
    this._crashed = true;
    this._handle = null;
    // Its call has to end first.
    await null;
    if (this._over) return;
    this._memory.crashes += 1;
    if (this._memory.crashes < 2) this._board._restart();
    else this.fail(new Trouble(error instanceof WebAssembly.RuntimeError ? 'crash' : 'page_conflict', error));
  }

  fail(error) {
    if (this._over) return;
    this._failed = true;
    this.stop();
    say(this._board, this._root, error, () => this._board.reload());
  }

  stop() {
    if (this._ahead) this._ahead.abort.abort();
  }

  end() {
    this.stop();
    const handle = this._handle;
    this._over = true;
    this._handle = null;
    this._size.disconnect();
    this._root.remove();
    this._slot.remove();
    if (handle) handle.destroy();
    this._gone.abort();
  }
}
