import { writeSync } from 'node:fs';
import { type HtmlPage, htmlPages } from '../bench/page-corpus.ts';
import { createProgress } from '../bench/progress.ts';
import type { View } from '../src/core/view.ts';
import {
  type Article,
  type Cleaner,
  createPipeline,
  defineCleaner,
  isBodycopyError,
  presets,
} from '../src/index.ts';
import { createPipeline as createTextPipeline, presets as textPresets } from '../src/text.ts';
import { type TextView, textViews } from './text-views.ts';

/** One page in the files of the trainer. */
export interface PageRow {
  readonly id: string;
  readonly type: string;
  readonly domain: string;
  readonly fold: number;
  readonly rows: number;
  /** Words of gold. */
  readonly gold: number;
  /** How the text was made; absent for pages of HTML. */
  readonly view?: string;
  /** How much it counts in training; 1 unless given. */
  readonly weight?: number;
  /** Whether it is trained on; so unless given. */
  readonly use?: boolean;
}

/** Runs the rules on every page and shows the view that `classify` has of it. */
export function viewPages(look: (view: View, page: HtmlPage) => void): void {
  show(
    htmlPages(),
    1476,
    ({ html }) => html,
    look,
    (cleaners) => createPipeline({ format: 'html', cleaners: cleaners(presets.balanced()) }),
  );
}

/** Runs the rules on every text to train on, likewise; what reads as HTML is left out. */
export function viewTexts(look: (view: View, text: TextView) => void): void {
  show(
    textViews(),
    6800,
    ({ text }) => text,
    look,
    (cleaners) => createTextPipeline({ cleaners: cleaners(textPresets.balanced()) }),
  );
}

function show<Page extends { readonly id: string }>(
  pages: Iterable<Page>,
  count: number,
  textOf: (page: Page) => string,
  look: (view: View, page: Page) => void,
  make: (cleaners: (all: Cleaner[]) => Cleaner[]) => (text: string) => Article,
): void {
  let current: Page | undefined;
  const probe = defineCleaner({
    name: 'probe',
    reasons: [],
    sees: 'all',
    inspect(view) {
      if (current !== undefined) look(view, current);
      return [];
    },
  });
  const clean = make((all) => [...all.filter(({ name }) => !AFTER.has(name)), probe]);
  const progress = createProgress(count);
  for (const page of pages) {
    progress.step(page.id);
    current = page;
    try {
      clean(textOf(page));
    } catch (error) {
      // The text edition refuses what reads as a page of HTML.
      if (!isBodycopyError(error)) throw error;
    }
  }
  progress.done();
}

/** Cleaners that see what the model left. */
const AFTER: ReadonlySet<string> = new Set(['classify', 'broken-sentences']);

/** Appends numbers to an open file. */
export function writeFloats(file: number, values: Float32Array | Int32Array): void {
  writeSync(file, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}
