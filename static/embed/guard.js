// Between the page and a program that may crash.

/**
 * Calls into a program that may crash: the page does not hear of it, the life does, and nothing is called any more.
 * Inside a call of the program an error goes on through it, as it would. What the glue would take apart is empty then.
 */
export function guard(died) {
  let depth = 0;
  let isDead = false;
  const guarded = (call) => (...args) => {
    if (isDead && !depth) return [];
    depth += 1;
    try {
      return call(...args);
    } catch (error) {
      if (!isDead) died(error);
      isDead = true;
      if (depth > 1) throw error;
      return [];
    } finally {
      depth -= 1;
    }
  };
  return (exports) => Object.fromEntries(Object.entries(exports)
    .map(([name, value]) => [name, typeof value === 'function' ? guarded(value) : value]));
}
