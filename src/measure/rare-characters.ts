import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { readingText } from './reading-text.ts';

/** Single characters without which a text holds nothing rare, and no surrogates. */
const UNPLAIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u00c2-\u00f4\u0420\u0421\u0432\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\uf8ff\ufb00-\ufb06\ufeff]/;

/**
 * What only a broken or converted text holds: controls, soft hyphens, characters without width,
 * marks of direction, private-use glyphs, ligatures, and bytes that were read in a wrong encoding.
 */
const RARE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufb00-\ufb06\ufeff]|[\u00c2-\u00f4][\u00a0-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|[\u0420\u0421\u0432][\u00a0-\u00bb\u0402-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]/;

const NO_BLOCKS: readonly Block[] = [];

/**
 * The blocks still in that hold any character that the repairs of characters look for.
 *
 * Most texts hold none, and binary content none that could be repaired.
 */
export function rareBlocks(view: View): readonly Block[] {
  const found = view.once(findRare);
  return found.length === 0 ? found : found.filter((block) => view.has(block));
}

function findRare(view: View): readonly Block[] {
  if (view.doc.elements === undefined && view.once(isPlain)) return NO_BLOCKS;
  if (!RARE.test(readingText(view)) || isBinary(view.doc.source)) return NO_BLOCKS;
  return view.doc.blocks.filter(({ text }) => RARE.test(text));
}

/** Whether a source holds no character that is rare, a part of one, or half of a pair. */
function isPlain({ doc }: View): boolean {
  return !UNPLAIN.test(doc.source);
}

/** Whether a source holds NUL characters from its first bytes on, or lone surrogates. */
export function isGarbled(view: View): boolean {
  const { source } = view.doc;
  return !view.once(isPlain) && (isBinary(source) || !source.isWellFormed());
}

/** Binary content holds NUL characters from its first bytes on. */
const MAX_SAMPLE = 2000;

/** Whether a source is no text, but the content of some other file. */
function isBinary(source: string): boolean {
  return source.slice(0, MAX_SAMPLE).includes('\0');
}
