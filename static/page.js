// The whole page of index.html, also in a frame of another page: what its address may say of the element, where its data
// are when its tag names none, and how high it is. Nothing else of an address counts; above all no source.

const board = document.querySelector('jianyi-board');
const asked = new URLSearchParams(location.search);

for (const name of ['lang', 'theme', 'panels', 'select', 'size', 'id']) {
  if (asked.has(name)) board.setAttribute(name, asked.get(name));
}

/** The one other place for data: a file of this name beside the page. */
async function beside() {
  const answer = await fetch('jianyi.json', { method: 'HEAD' }).catch(() => null);
  if (answer && answer.ok && !board.hasAttribute('src')) board.setAttribute('src', 'jianyi.json');
}

if (!board.hasAttribute('src')) beside();

// The page around is told the height of what is drawn, which does not depend on the frame's own.
if (window.parent !== window) {
  board.setAttribute('framed', '');
  board.addEventListener('jianyi:resize', ({ detail }) => {
    window.parent.postMessage({ type: 'jianyi:resize', version: 1, id: board.id, height: detail.height }, '*');
  });
}
