import type { Doc } from '../core/doc.ts';

/** How files begin that are no text: PDF, PNG, GIF, JPEG, archives; read as UTF-8 or Windows-1252. */
const FOREIGN: readonly string[] = [
  '%PDF-',
  '\u0089PNG',
  '‰PNG',
  '\ufffdPNG',
  'GIF87a',
  'GIF89a',
  'ÿØÿ',
  '\ufffd\ufffd\ufffd',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u001f‹',
  '\u001f\ufffd',
];

/** Whether a source is a document or image of another kind, read as text. */
export function isForeign(source: string): boolean {
  return FOREIGN.some((start) => source.startsWith(start));
}

/** A source in which there is nothing to read. */
export function readForeign(source: string): Doc {
  return {
    source,
    format: 'html',
    convention: 'blank-line',
    wrap: 0,
    blocks: [],
    elements: [],
    warnings: [
      {
        code: 'not-html',
        message: 'The input is a PDF, an image or an archive, not a page; extract its text first.',
      },
    ],
  };
}
