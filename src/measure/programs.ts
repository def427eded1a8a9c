import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';

/**
 * What signs of a program look like that no prose has: braces, arrows, comparisons, calls, command
 * options, patterns. Examples: `a => b`, `x = {}`, `ls --all`, `.*`, `A --> B["c"]`.
 */
const PROGRAM =
  /[{}]|=>|-->|==|\(\)|\["|"\]|;\s?$|\s--?[a-z]|[.)\]][*+]|\(\?|\|\||&&|>>|^[$>#%]\s/i;

/** No look at more of a block than this is needed to know a program. */
const MAX_LOOKED_AT = 4000;

/** A line of fewer words may be anything. */
const MIN_WORDS = 2;

/** Whether a block is prose as far as its signs tell, and neither a program nor a table. */
export function isPlainProse(view: View, block: Block): boolean {
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'rule') return false;
  return view.measures(block).words >= MIN_WORDS && !looksLikeProgram(block.text);
}

/** Whether a text has signs of a program. */
export function looksLikeProgram(text: string): boolean {
  return PROGRAM.test(text.slice(0, MAX_LOOKED_AT));
}

/** Articles about web pages mention tags; no other article names their language. */
const MARKUP_TOPIC = /(?<![./\w])x?html5?\b/i;

/** Whether a text is about web pages, as one that names their language is. */
export function isMarkupTopic(source: string): boolean {
  return MARKUP_TOPIC.test(source);
}
