import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadCorpus, type Page } from './corpus.ts';

/** A page as it was fetched, and its gold. */
export interface HtmlPage extends Page {
  readonly html: string;
}

/** WCXB's dev pages that have gold and HTML, every `step`-th of them; none without `WCXB_DIR`. */
export function* htmlPages(step = 1): Generator<HtmlPage> {
  const folder = process.env['WCXB_DIR'] ?? '';
  const pages = loadCorpus({ WCXB_DIR: folder }).gold;
  for (let at = 0; at < pages.length; at += step) {
    const page = pages[at] as Page;
    const file = join(folder, 'dev/html', `${page.id}.html.gz`);
    if (existsSync(file)) yield { ...page, html: gunzipSync(readFileSync(file)).toString('utf8') };
  }
}

/** Whether there are pages to measure; says on standard error what to set where there are none. */
export function hasPages(): boolean {
  const folder = join(process.env['WCXB_DIR'] ?? '', 'dev/html');
  if (existsSync(folder) && readdirSync(folder).length > 0) return true;
  process.stderr.write(
    'WCXB_DIR is not set to a folder with dev/html; there is nothing to read.\n',
  );
  return false;
}
