// Puts the board that the address names into the page, and tells when what is in sight was painted, and when all of it was
// drawn, in ms from the navigation's start.
const src = new URLSearchParams(location.search).get('src');
if (src) {
  const board = document.createElement('jianyi-board');
  globalThis.whole = new Promise((done) => {
    const drawn = (ms) => {
      if (board.shadowRoot.querySelector('[aria-busy]')) setTimeout(drawn, 0, ms);
      else done({ ms, all: performance.now() });
    };
    board.addEventListener('jianyi:ready', () => {
      requestAnimationFrame(() => setTimeout(() => drawn(performance.now())));
    });
    board.addEventListener('jianyi:error', ({ detail }) => done({ error: detail.message }));
  });
  board.setAttribute('src', src);
  document.body.append(board);
}
