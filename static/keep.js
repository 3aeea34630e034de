// Keeps the last good export of each address, for when the next one is broken or does not come. What is kept is what the
// browser's own cache holds of an answer that was read to its end, so nothing is fetched for it and nothing is kept by
// halves. Cache Storage, or where a page is not secure IndexedDB; where there is neither, nothing.

const STORE = 'jianyi';
const COMING = 'jianyi-coming';
const AT = 'x-jianyi-kept';
/** The largest export that IndexedDB is given, in bytes. */
const LARGEST = 8 << 20;

/** The answer that was just read, from the browser's cache alone; of another site as far as that can be asked. */
async function answered(url) {
  const own = new URL(url).origin === location.origin;
  const answer = await fetch(url, own ? { mode: 'same-origin', cache: 'only-if-cached' } : { cache: 'force-cache' });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

const stamped = (body) => new Response(body, { headers: { [AT]: String(Date.now()) } });

const inCaches = {
  async keep(url) {
    const coming = await caches.open(COMING);
    await coming.put(url, stamped((await answered(url)).body));
    const whole = await coming.match(url);
    await (await caches.open(STORE)).put(url, whole);
    await caches.delete(COMING);
  },
  async last(url) {
    const response = await (await caches.open(STORE)).match(url);
    return response && { response, at: Number(response.headers.get(AT)) };
  },
  async forget(url) {
    await (await caches.open(STORE)).delete(url);
  },
};

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function stored(mode, ask) {
  const opening = indexedDB.open(STORE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const base = await asked(opening);
  try {
    return await asked(ask(base.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    base.close();
  }
}

const inBase = {
  async keep(url) {
    const blob = await (await answered(url)).blob();
    if (blob.size <= LARGEST) await stored('readwrite', (store) => store.put({ blob, at: Date.now() }, url));
    else await inBase.forget(url);
  },
  async last(url) {
    const found = await stored('readonly', (store) => store.get(url));
    return found && { response: new Response(found.blob), at: found.at };
  },
  forget: (url) => stored('readwrite', (store) => store.delete(url)),
};

const { keep: store, last, forget: drop } = window.caches ? inCaches : inBase;

/** Addresses that were kept since the page was opened: once is enough. */
const done = new Set();
/** The browser's cache has what was read a little later, in milliseconds. */
const SETTLED = 1000;

async function keep(url) {
  if (done.has(url)) return;
  done.add(url);
  await new Promise((resolve) => { setTimeout(resolve, SETTLED); });
  await store(url);
}

function forget(url) {
  done.delete(url);
  return drop(url);
}

export { keep, last, forget };
