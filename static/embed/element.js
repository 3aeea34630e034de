// The element: what its tag says, what scripts may ask of it, and when its program is loaded.
import { Life } from './life.js';
import { NAME, VERSION } from './names.js';

const LIVE = ['src', 'mapping', 'lang', 'panels', 'select', 'size', 'min-n', 'data-origin', 'data-links'];

/** How near an element comes before its program is loaded. */
const NEAR = '150% 0px';

/** What the program gave to keep, for who may come after it. */
const blank = () => ({ state: '', given: null, crashes: 0 });

export class JianyiBoard extends HTMLElement {
  static get observedAttributes() { return LIVE; }

  static get version() { return VERSION; }

  constructor() {
    super();
    this._life = null;
    this._near = null;
    this._memory = blank();
    this.attachShadow({ mode: 'open' });
    // The page's own text stands until there are figures, and again when there are none.
    this.addEventListener('jianyi:ready', (event) => this._fallback(event.target === this, false));
    this.addEventListener('jianyi:progress', (event) => {
      if (event.detail.figures) this._fallback(event.target === this, false);
    });
    this.addEventListener('jianyi:error', (event) => this._fallback(event.target === this, true));
  }

  connectedCallback() {
    if (this._life || this._near) return;
    if (this.getAttribute('loading') === 'eager' || !window.IntersectionObserver) {
      this._begin();
      return;
    }
    this._near = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) this._begin();
    }, { rootMargin: NEAR });
    this._near.observe(this);
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one task; only what is still out afterwards has ended.
    Promise.resolve().then(() => {
      if (this.isConnected) return;
      this._end();
      this._memory = blank();
    });
  }

  attributeChangedCallback(name, before, after) {
    const life = this._life;
    if (!life || before === after) return;
    if (name === 'src' && !(after || '').trim()) this._fallback(true, true);
    if (name === 'src' || name === 'mapping') this._memory.given = null;
    if (life._failed) this._restart();
    else life._handle?.change(name);
  }

  // The sheet stays behind in the old document.
  adoptedCallback() {
    if (this._life) this._restart();
  }

  _begin(isAgain = false) {
    this._near?.disconnect();
    this._near = null;
    if (!this._life) this._life = new Life(this, this.shadowRoot, this._memory, isAgain);
    return this._life;
  }

  _end() {
    this._near?.disconnect();
    this._life?.end();
    this._near = null;
    this._life = null;
  }

  // Files of the program that failed may be there now.
  _restart() {
    this._end();
    this._begin(true);
  }

  _fallback(isOwn, shown) {
    if (!isOwn || !this._life) return;
    const { _root, _slot } = this._life;
    // Put there anew, the board appears in the text's place, and is not seen to move there.
    if (!shown && _slot.isConnected) this.shadowRoot.append(_root);
    if (shown) this.shadowRoot.append(_slot);
    else _slot.remove();
  }

  /** The program of this element, once it is there. */
  async _program() {
    if (!this.isConnected) throw new Error(`${NAME} is not in the page`);
    const life = this._begin();
    await life._started;
    if (!life._handle) throw new Error(`${NAME} could not start`);
    return life._handle;
  }

  /** Reads an address, a file or an object in the place of what the tag names; the newest call wins. */
  async load(data) {
    const isPlain = typeof data === 'string' || data instanceof Blob;
    const given = isPlain ? data : new Blob([JSON.stringify(data)], { type: 'application/json' });
    this._memory.given = given;
    if (this._life?._failed) this._end();
    return (await this._program()).load(given);
  }

  async select(selection) {
    return (await this._program()).select(String(selection));
  }

  /** Saves the list (`csv`, `csv-gb18030`) or the report (`report`); false where there is none. */
  download(kind) {
    const handle = this._life?._handle;
    return Boolean(handle?.download(String(kind)));
  }

  report() {
    const handle = this._life?._handle;
    const text = handle?.report();
    return text ? JSON.parse(text) : null;
  }

  /** What is selected and opened, for `restore`; nothing of a file that was opened on this device. */
  save() {
    return { version: 1, state: this._memory.state };
  }

  restore(saved) {
    if (!saved || saved.version !== 1 || typeof saved.state !== 'string') return false;
    const handle = this._life?._handle;
    if (handle) return handle.restore(saved.state);
    this._memory.state = saved.state;
    return true;
  }

  /** Reads the same data again. */
  reload() {
    this._memory.crashes = 0;
    if (this._life?._handle && !this._life._failed) this._life._handle.reload();
    else if (this._life) this._restart();
    else if (this.isConnected) this._begin();
  }
}
