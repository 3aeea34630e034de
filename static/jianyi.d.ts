// What scripts of a page may ask of <jianyi-board>, and what it tells them.

/** What was read; the total counts 件, not records. */
export interface JianyiRead {
  total: number;
  rejected: number;
  /** Fields of personal data that were found and not read. */
  refused: { name: string; n: number }[];
  /** What is shown was kept: the new data cannot be read. */
  kept?: true;
}

/** What is selected and opened, for `restore`. */
export interface JianyiSaved {
  version: 1;
  state: string;
}

/** Why there is nothing to see: of the data, of the tag, of the program. */
export type JianyiCode =
  | 'data_empty' | 'data_missing' | 'data_unreachable' | 'data_foreign' | 'data_cors' | 'data_not_json' | 'data_cut'
  | 'data_schema' | 'data_revoked' | 'data_packed' | 'data_limit'
  | 'settings'
  | 'program_missing' | 'program_unreachable' | 'program_cut' | 'program_cors' | 'program_type' | 'program_policy'
  | 'program_unsupported' | 'program_disabled' | 'page_conflict' | 'memory' | 'crash'
  | 'overtaken';

/** A load that failed. */
export interface JianyiError extends Error {
  code: JianyiCode;
}

export interface JianyiEvents {
  'jianyi:progress': CustomEvent<{ read?: number; of?: number; records?: number; figures: boolean }>;
  'jianyi:ready': CustomEvent<JianyiRead>;
  /** In the canonical form: `outcome=solved&category=…`. */
  'jianyi:select': CustomEvent<{ selection: string }>;
  /** A suggestion was opened, by its whole key. */
  'jianyi:open': CustomEvent<{ key: string }>;
  'jianyi:error': CustomEvent<{ code: JianyiCode; message: string; cause?: string }>;
  /** The element has another size, in CSS pixels. */
  'jianyi:resize': CustomEvent<{ width: number; height: number }>;
}

export interface JianyiBoard extends HTMLElement {
  /** Reads an address, a file, or an object in the place of what the tag names; the newest call wins. */
  load(data: string | Blob | object): Promise<JianyiRead>;
  /** False where the text is not understood, or names what the data do not have. */
  select(selection: string): Promise<boolean>;
  /** The figures of what is selected; null before a file is read. */
  report(): object | null;
  /** False where there is nothing to save yet. */
  download(kind: 'csv' | 'csv-gb18030' | 'report'): boolean;
  save(): JianyiSaved;
  /** False where what was saved is of another version. */
  restore(saved: JianyiSaved): boolean;
  /** Reads the same data again. */
  reload(): void;
  addEventListener<K extends keyof JianyiEvents>(type: K, listener: (event: JianyiEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'jianyi-board': JianyiBoard;
  }
}
