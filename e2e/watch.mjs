// What a test page remembers of itself. Put into every document before its scripts, so it names nothing outside.

/** Notes violations of the policy, uncaught errors and the board's events in `window.watched`. */
export function watch() {
  const watched = { violations: [], errors: [], events: [] };
  window.watched = watched;
  document.addEventListener('securitypolicyviolation', (event) => {
    watched.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener('error', (event) => watched.errors.push(String(event.message)));
  window.addEventListener('unhandledrejection', (event) => watched.errors.push(String(event.reason)));
  // Of every program that is made, its memory, held as loosely as can be.
  const made = [];
  const { instantiate } = window.WebAssembly || {};
  window.memories = () => made.filter((memory) => memory.deref()).length;
  if (instantiate) {
    window.WebAssembly.instantiate = async (...given) => {
      const result = await instantiate(...given);
      const { memory } = (result.instance || result).exports;
      if (memory) made.push(new WeakRef(memory));
      return result;
    };
  }
  /** Comes to be once all of a board is drawn: both parts of its program are there. */
  window.whole = async (board) => {
    const busy = () => !board.shadowRoot.querySelector('.foot') || board.shadowRoot.querySelector('[aria-busy]');
    while (board.isConnected && busy()) {
      window.dispatchEvent(new Event('pointermove'));
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
  };
  for (const name of ['jianyi:progress', 'jianyi:ready', 'jianyi:error', 'jianyi:select', 'jianyi:open']) {
    // Listened for on the document: an event that does not bubble, or is not composed, is not seen.
    document.addEventListener(name, ({ target, detail, composed }) => {
      watched.events.push({ name, id: target.id, detail, composed, at: performance.now() });
    });
  }
}
