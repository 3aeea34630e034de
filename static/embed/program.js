// What a board is made of: loaded once for the page, whatever number of boards it has.
import { Trouble, answered, imported, once, patiently, whole } from './fetching.js';
import { CSS, GLUE, KEEP, PICTURE, REST, WASM, address } from './names.js';

/** Makes an independent program at every call. */
export const factory = once(async () => (await imported(GLUE)).default);

/** Makes pictures of panels; what does it is fetched for the first one. */
export const drawing = once(() => imported(PICTURE));

/** Keeps the last good data. */
export const keeping = once(() => imported(KEEP));

const bytes = async (answer) => WebAssembly.compile(await whole(answer, 'arrayBuffer'));

async function compiled(answer, name) {
  // Streaming refuses any type but wasm's own, and some browsers around a page stream nothing.
  const streams = WebAssembly.compileStreaming && answer.headers.get('Content-Type') === 'application/wasm';
  if (!streams) return bytes(answer);
  return WebAssembly.compileStreaming(answer).catch(async () => bytes(await answered(name)));
}

const part = (name) => once(() => patiently(async () => {
  const answer = await answered(name);
  try {
    return await compiled(answer, name);
  } catch (error) {
    if (error.code) throw error;
    const isPolicy = /unsafe-eval|content security|\bCSP\b|embedder/i.test(error.message);
    throw new Trouble(isPolicy ? 'program_policy' : 'program_unsupported', error);
  }
}));

/** The first part of the program, compiled: all that is needed for the head of a board. */
export const program = part(WASM);

/** The rest of it. */
export const rest = part(REST);

const sheet = once(() => patiently(async () => {
  const text = await whole(await answered(CSS), 'text');
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}));

function linked(shadow) {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address(CSS);
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      answered(CSS).then(() => reject(new Trouble('program_unreachable', link.href)), reject);
    };
    shadow.prepend(link);
  });
}

// The link of each root and its load, which every life of the element waits for.
const links = new WeakMap();

/** Gives a shadow root its styles. */
export async function styled(shadow) {
  // A sheet belongs to the document that made it; in another one a link does its work.
  if (!('adoptedStyleSheets' in document) || shadow.ownerDocument !== document) {
    if (!shadow.querySelector('link')) links.set(shadow, linked(shadow));
    await links.get(shadow);
  } else if (!shadow.adoptedStyleSheets.length) {
    // Assigned, never pushed to: the array is frozen before Chrome 99.
    shadow.adoptedStyleSheets = [await sheet()];
  }
}

/** Throws where the browser lacks what the program is made of, before anything of it is fetched. */
export function tested() {
  if (typeof WebAssembly !== 'object' || !WebAssembly) throw new Trouble('program_disabled', 'no WebAssembly');
  // (func (param externref)) and i32.extend8_s: the newest things that the program needs.
  const small = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 192, 26, 11];
  if (!WebAssembly.validate(new Uint8Array(small))) throw new Trouble('program_unsupported', 'externref');
}
