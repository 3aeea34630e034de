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
  for (const name of ['jianyi:progress', 'jianyi:ready', 'jianyi:error', 'jianyi:select', 'jianyi:open']) {
    // Listened for on the document: an event that does not bubble, or is not composed, is not seen.
    document.addEventListener(name, ({ target, detail, composed }) => {
      watched.events.push({ name, id: target.id, detail, composed, at: performance.now() });
    });
  }
}
