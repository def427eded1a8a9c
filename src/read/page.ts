import type { Warning } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import type { Budget, HtmlScan } from './html-scan.ts';
import { layOutPage } from './page-layout.ts';

/** A page that has been read to its end. */
export function pageOf(source: string, scan: HtmlScan, url: string | undefined): Doc {
  const { blocks, elements, images, exceeded } = scan;
  return {
    source,
    format: 'html',
    convention: 'blank-line',
    wrap: 0,
    blocks,
    elements,
    images,
    ...(url !== undefined && { url }),
    layOut: layOutPage,
    warnings: [...exceeded].map(warningOf),
  };
}

/** What a page says that has more of something than is read. */
export function warningOf(budget: Budget): Warning {
  return {
    code: 'oversized',
    message: `The page has more ${budget} than are read; the rest was read in a simpler way.`,
  };
}
