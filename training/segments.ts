import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WordScore } from '../bench/score.ts';
import type { PagePipeline } from '../src/index.ts';
import { round } from './figures.ts';

interface Segments {
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Which segments of Trafilatura's evaluation pages stand in the body; `null` without the pages. */
export function scoreSegments(clean: PagePipeline): WordScore | null {
  const folder = process.env['MULTILINGUAL_DIR'] ?? '';
  const path = join(folder, 'segments.json');
  if (!existsSync(path)) return null;
  const pages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Segments>;
  let [right, missed, wrong] = [0, 0, 0];
  for (const [id, segments] of Object.entries(pages)) {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));
    const body = squeeze(clean(new Uint8Array(bytes)).body);
    for (const segment of segments.with) {
      if (body.includes(squeeze(segment))) right += 1;
      else missed += 1;
    }
    for (const segment of segments.without) if (body.includes(squeeze(segment))) wrong += 1;
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
