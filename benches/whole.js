// Puts the board that the address names into the page, and tells when it was painted whole, in ms from the navigation's start.
const src = new URLSearchParams(location.search).get('src');
if (src) {
  const board = document.createElement('jianyi-board');
  globalThis.whole = new Promise((done) => {
    board.addEventListener('jianyi:ready', () => {
      requestAnimationFrame(() => setTimeout(() => done({ ms: performance.now() })));
    });
    board.addEventListener('jianyi:error', ({ detail }) => done({ error: detail.message }));
  });
  board.setAttribute('src', src);
  document.body.append(board);
}
