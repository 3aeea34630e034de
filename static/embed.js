// Defines <jianyi-board>: finds its own files beside itself, loads them once for the page, and gives every element
// a wasm instance of its own. What is drawn, and every event but a failure to load, is the program's (src/embed).
// Plain ES2020 for Chrome 97, Safari 15.1 and Firefox 102. The build fills in VERSION and the hashed names.

const VERSION = '0.0.0';
const GLUE = './board.js';
const WASM = './board.wasm';
const CSS = './board.css';
const PICTURE = './picture.js';

const NAME = 'jianyi-board';
const SORRY = {
  zh: '图表暂时打不开，以下为文字版。',
  en: 'The charts cannot be opened; text version below.',
};

const address = (name) => new URL(name, import.meta.url).href;

async function fetched(name) {
  const response = await fetch(address(name));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

// A promise made on first need and shared; a failure is forgotten, so that the next element tries again.
function once(make) {
  let kept = null;
  return () => {
    if (!kept) {
      kept = make();
      kept.catch(() => { kept = null; });
    }
    return kept;
  };
}

const factory = once(async () => (await import(address(GLUE))).default);

/** Makes pictures of panels; what does it is fetched for the first one. */
const drawing = once(() => import(address(PICTURE)));
const painter = { paint: async (...wanted) => (await drawing()).picture(...wanted) };

const program = once(async () => {
  const response = await fetched(WASM);
  // Streaming refuses any other type, and old servers send octet-stream.
  const streams = WebAssembly.compileStreaming && response.headers.get('Content-Type') === 'application/wasm';
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
});

const sheet = once(async () => {
  const text = await (await fetched(CSS)).text();
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
});

function constructable() {
  if (!('adoptedStyleSheets' in Document.prototype)) return false;
  try {
    return Boolean(new CSSStyleSheet());
  } catch (_) {
    return false;
  }
}

function linked(shadow) {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address(CSS);
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(link.href));
    };
    shadow.prepend(link);
  });
}

// The link of each root and its load, which every life of the element waits for.
const links = new WeakMap();

async function styled(shadow) {
  // A sheet belongs to the document that made it; in another one a link does its work.
  if (!constructable() || shadow.ownerDocument !== document) {
    if (!shadow.querySelector('link')) links.set(shadow, linked(shadow));
    await links.get(shadow);
  } else if (!shadow.adoptedStyleSheets.length) {
    // Assigned, never pushed to: the array is frozen before Chrome 99.
    shadow.adoptedStyleSheets = [await sheet()];
  }
}

/** Asks for the data before the program is there that reads them, so that both come side by side. */
function ahead(board) {
  const src = (board.getAttribute('src') || '').trim();
  if (!src) return undefined;
  try {
    const { href: url, origin } = new URL(src, document.baseURI);
    // The program says why it does not read from another site.
    if (origin !== location.origin) return undefined;
    const abort = new AbortController();
    // As the program asks: also after redirects no other site.
    const answer = fetch(url, { mode: 'same-origin', signal: abort.signal });
    // What failed is the program's to tell.
    answer.catch(() => {});
    return { url, answer, abort };
  } catch (_) {
    return undefined;
  }
}

async function instance() {
  const [make, compiled] = await Promise.all([factory(), program()]);
  const init = make();
  await init({ module_or_path: compiled });
  return init;
}

// A program that has crashed throws at every call; the page must not hear of it.
function safely(call) {
  try {
    return call();
  } catch (_) {
    return null;
  }
}

function emit(board, name, detail) {
  board.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** A task of its own for what follows: to begin takes a slow phone long enough. */
function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

// One life of an element in the document. Yew never takes its listeners off a root, so each life has a fresh one.
class Life {
  constructor(board, shadow) {
    this.handle = null;
    this.over = false;
    this.failed = false;
    this.root = document.createElement('div');
    this.root.className = 'jianyi-root';
    this.slot = document.createElement('slot');
    shadow.append(this.root, this.slot);
    this.start(board, shadow).catch((error) => this.fail(board, error));
  }

  async start(board, shadow) {
    this.ahead = ahead(board);
    const [init] = await Promise.all([instance(), styled(shadow)]);
    await nextTask();
    if (!this.over) this.handle = init.mount(board, this.root, painter, this.ahead);
  }

  fail(board, error) {
    if (this.over) return;
    this.failed = true;
    this.stop();
    const language = /^en/i.test(board.getAttribute('lang') || '') ? 'en' : 'zh';
    const sentence = document.createElement('p');
    sentence.className = 'jianyi-failure';
    sentence.setAttribute('role', 'status');
    sentence.textContent = SORRY[language];
    this.root.replaceChildren(sentence);
    emit(board, 'jianyi:error', { message: sentence.textContent, cause: String(error) });
  }

  stop() {
    if (this.ahead) this.ahead.abort.abort();
  }

  end() {
    this.stop();
    const handle = this.handle;
    this.over = true;
    this.handle = null;
    this.root.remove();
    this.slot.remove();
    if (handle) safely(() => handle.destroy());
  }
}

class JianyiBoard extends HTMLElement {
  static get observedAttributes() { return ['src', 'mapping', 'lang']; }

  static get version() { return VERSION; }

  constructor() {
    super();
    this._life = null;
    const shadow = this.attachShadow({ mode: 'open' });
    // The page's own text stands until there are figures, and again when there are none.
    this.addEventListener('jianyi:ready', (event) => this._fallback(event.target === this, false));
    this.addEventListener('jianyi:progress', (event) => {
      if (event.detail.figures) this._fallback(event.target === this, false);
    });
    this.addEventListener('jianyi:error', (event) => this._fallback(event.target === this, true));
    this._begin = () => new Life(this, shadow);
  }

  connectedCallback() {
    if (!this._life) this._life = this._begin();
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one task; only what is still out afterwards has ended.
    Promise.resolve().then(() => {
      const life = this._life;
      if (this.isConnected || !life) return;
      this._life = null;
      life.end();
    });
  }

  attributeChangedCallback(name, before, after) {
    const life = this._life;
    if (!life || before === after) return;
    if (name === 'src' && !(after || '').trim()) this._fallback(true, true);
    if (life.failed) this._restart();
    else if (life.handle) safely(() => life.handle.change(name));
  }

  // The sheet stays behind in the old document.
  adoptedCallback() {
    if (this._life) this._restart();
  }

  // Files of the program that failed may be there now.
  _restart() {
    this._life.end();
    this._life = this._begin();
  }

  _fallback(isOwn, shown) {
    if (!isOwn || !this._life) return;
    if (shown) this.shadowRoot.append(this._life.slot);
    else this._life.slot.remove();
  }

  report() {
    const handle = this._life && this._life.handle;
    const text = handle && safely(() => handle.report());
    return text ? JSON.parse(text) : null;
  }
}

const known = customElements.get(NAME);
if (!known) customElements.define(NAME, JianyiBoard);
else if (known.version !== VERSION) console.warn(`${NAME} ${known.version} is already here; ${VERSION} is not used`);
