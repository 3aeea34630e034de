// What the files beside this one are called; the build fills the names in (tools/finish.mjs).

/* global JIANYI_VERSION, JIANYI_GLUE, JIANYI_WASM, JIANYI_REST, JIANYI_CSS, JIANYI_PICTURE, JIANYI_KEEP, JIANYI_TROUBLE */
export const VERSION = JIANYI_VERSION;
export const GLUE = JIANYI_GLUE;
export const WASM = JIANYI_WASM;
export const REST = JIANYI_REST;
export const CSS = JIANYI_CSS;
export const PICTURE = JIANYI_PICTURE;
export const KEEP = JIANYI_KEEP;
export const TROUBLE = JIANYI_TROUBLE;

export const NAME = 'jianyi-board';

/** A name as an address, beside the file that all this becomes. */
export const address = (name) => new URL(name, import.meta.url).href;
