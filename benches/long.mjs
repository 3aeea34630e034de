// The tasks that the browser itself calls long, kept from the start of a page. Below 50 ms it tells of none.
export const OBSERVER = `
  globalThis.long = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });`;
