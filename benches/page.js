// One measurement at a time, inside the page: the bench calls these by name and says how often (browser.mjs).
// What was made is kept until `forget`, so that freeing it is on nobody's clock.
import make from './pkg/bench.js';
import { filtered, parsed, select } from './peer.js';
import { SELECTIONS, written } from './selections.js';

let bytes;
let kept;
let compiled;
/** What selections are taken of, from `boards` on. */
let board;
let other;

/** Milliseconds that `work` takes. */
function timed(work) {
  const began = performance.now();
  kept = work();
  return performance.now() - began;
}

/** A new program with memory of its own, as every element has one (static/embed/guard.js). */
async function program() {
  compiled ??= await WebAssembly.compileStreaming(fetch('pkg/bench.wasm'));
  const bindings = make((exports) => exports);
  await bindings({ module_or_path: compiled });
  return bindings;
}

/** The parts of a body as they come, in one buffer that is filled again and again (src/embed/body.rs). */
async function* chunks(path) {
  const reader = (await fetch(path)).body.getReader({ mode: 'byob' });
  let part = await reader.read(new Uint8Array(65_536));
  while (!part.done) {
    yield part.value;
    part = await reader.read(new Uint8Array(part.value.buffer));
  }
}

const counts = () => ({ read: kept.read(), accepted: kept.accepted() });

const tasks = {
  async fetch(path) {
    bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
  },
  parse: () => ({ ms: timed(() => parsed(bytes)) }),
  peer: () => ({ ms: timed(() => filtered(parsed(bytes))), read: kept.read }),
  async ours() {
    const { Ingest } = await program();
    const ms = timed(() => {
      const ingest = new Ingest();
      ingest.feed(bytes);
      return ingest.finish();
    });
    return { ms, ...counts() };
  },
  /** As the product: fed while it comes; the clock runs only for the feeding. */
  async stream(path) {
    const { Ingest } = await program();
    const ingest = new Ingest();
    let ms = 0;
    for await (const chunk of chunks(path)) ms += timed(() => ingest.feed(chunk));
    ms += timed(() => ingest.finish());
    return { ms, ...counts() };
  },
  /** As anybody would: all of it, then the work. */
  async whole(path) {
    const all = await (await fetch(path)).arrayBuffer();
    return { ms: timed(() => filtered(parsed(all))), read: kept.read };
  },
  /** Ours, and the peer's of what `fetch` brought unless there is too much of it. */
  async boards(path) {
    const { Ingest } = await program();
    const ingest = new Ingest();
    for await (const chunk of chunks(path)) ingest.feed(chunk);
    board = ingest.finish().board();
    other = bytes && filtered(parsed(bytes));
    return {};
  },
  /** Takes a selection by its name. */
  oursSelects(name) {
    const selection = written(SELECTIONS[name]);
    let sum;
    const ms = timed(() => { sum = board.select(selection); });
    return { ms, sum };
  },
  peerSelects(name) {
    let sum;
    const ms = timed(() => { sum = select(other, SELECTIONS[name]); });
    return { ms, sum };
  },
  bytesEach: () => ({ bytes: board.bytes_each() }),

  /** Looks for words, from scratch. */
  search(text) {
    let found = 0;
    const ms = timed(() => { found = board.find(text); });
    if (!found) throw new Error(`${text} was not found`);
    return { ms, found };
  },

  report: () => ({ ms: timed(() => { board.report(''); }) }),
  forget() {
    kept?.free?.();
    kept = undefined;
  },
};

globalThis.bench = async (name, path) => {
  try {
    return await tasks[name](path);
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
};
