// How the wasm is optimised: for size, and with no more features than the oldest browsers served have.
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];

/** The arguments of wasm-opt, without files. */
export const SETTINGS = [
  '-Oz', '--one-caller-inline-max-function-size=20', '--always-inline-max-function-size=4', '--converge',
  '--reorder-functions-by-name', '--strip-debug', '--strip-producers', '--strip-target-features',
  ...FEATURES.map((name) => `--enable-${name}`),
];
