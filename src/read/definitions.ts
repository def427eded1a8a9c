import type { Definition } from '../core/doc.ts';
import { foldLabel, readAddress, readLabel, skipSpaces, titleEnd } from './link-target.ts';
import type { Leaf, Scan } from './markdown-leaves.ts';

/** The lines of a leaf that are left of it, and the definitions above them. */
export interface Rest {
  readonly rows: number[];
  readonly definitions: readonly Definition[];
}

/** Reads the definitions of links, `[label]: url "title"`, at the top of a text. */
export function readDefinitions(scan: Scan, leaf: Leaf): Rest {
  const { rows } = leaf;
  const definitions: Definition[] = [];
  let line = 0;
  while (2 * line < rows.length) {
    const taken = readDefinition(scan, rows, line, definitions);
    if (taken === 0) break;
    line += taken;
  }
  return { rows: line === 0 ? rows : rows.slice(2 * line), definitions };
}

/** Reads the definition that starts at a line; returns how many lines it takes, 0 for none. */
function readDefinition(
  scan: Scan,
  rows: readonly number[],
  line: number,
  definitions: Definition[],
): number {
  const start = rows[2 * line] as number;
  const first = rowText(scan, rows, line);
  const label = readLabel(first, 0);
  if (label === undefined || label.label.trim() === '' || first.charAt(label.end) !== ':') return 0;
  let taken = 1;
  let text = first;
  let at = skipSpaces(text, label.end + 1);
  if (at >= text.length) {
    text = rowText(scan, rows, line + 1);
    at = 0;
    taken = 2;
  }
  const address = readAddress(text, at);
  if (address === undefined) return 0;
  const rest = skipSpaces(text, address.end);
  if (rest < text.length) {
    const end = rest > address.end ? titleEnd(text, rest) : -1;
    if (end === -1 || skipSpaces(text, end) < text.length) return 0;
  } else if (isTitle(rowText(scan, rows, line + taken))) taken += 1;
  const key = foldLabel(label.label);
  if (!scan.references.has(key)) scan.references.set(key, address.url);
  const end = rows[2 * (line + taken) - 1] as number;
  definitions.push({ start, end, url: address.url });
  return taken;
}

function isTitle(text: string): boolean {
  const end = titleEnd(text, 0);
  return end !== -1 && skipSpaces(text, end) >= text.length;
}

function rowText({ source }: Scan, rows: readonly number[], line: number): string {
  return source.slice(rows[2 * line], rows[2 * line + 1]).trimEnd();
}
