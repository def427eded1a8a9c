import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';

/** A placeholder is at most this long: `{{ article.author.displayName }}`. */
const MAX_PLACEHOLDER = 60;

/** Buttons without a word. */
const ICONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['×', '✕', '✖', '✗', '╳', '☰', '≡']);

const PERCENT = 0x25;
const BRACE = 0x7b;

/** Values that a template prints where its words are missing. */
const FORMATS: ReadonlySet<string> = /* @__PURE__ */ new Set(['%s', '%d', '%t', '%1$s', '%2$s']);

/**
 * Lone buttons and placeholders: "Skip to content", "Loading…", "X", `%s`.
 *
 * They work on the page, and say nothing in its text. Words that headings use, too ("X", "Close",
 * "Print"), go only beside other furniture or in a run of their own; placeholders inside an article,
 * which may be about templates, likewise.
 *
 *     - Toggle navigation
 *     + Close
 */
export function interfaceResidue(): Cleaner {
  return defineCleaner({
    name: 'interface-residue',
    reasons: ['interface-phrase', 'interface-word', 'placeholder'],
    *inspect(view) {
      for (const { block, whole } of view.hits('interface')) {
        if (!whole || !isLoose(block)) continue;
        const finding = { kind: 'interface-residue', reason: 'interface-phrase' } as const;
        yield drop(block, { ...finding, confidence: 0.96 });
      }
      for (const hit of view.hits('interface-word')) {
        const { block } = hit;
        if (!isWord(hit) || !isLoose(block) || !isBesideFurniture(view, block)) continue;
        const finding = { kind: 'interface-residue', reason: 'interface-word' } as const;
        yield drop(block, { ...finding, confidence: 0.85 });
      }
      for (const block of view.blocks) {
        if (!isPlaceholder(block)) continue;
        if (view.zone(block) === 'body' && !isBesideFurniture(view, block)) continue;
        yield drop(block, { kind: 'interface-residue', reason: 'placeholder' });
      }
    },
  });
}

/** Whether a line stands by itself: no heading over a text, no step, no cell. */
function isLoose({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'rule';
}

/** Whether the line above or below was taken out, or is a button as well. */
function isBesideFurniture(view: View, block: Block): boolean {
  const { blocks } = view.doc;
  return [blocks[block.index - 1], blocks[block.index + 1]].some(
    (beside) => beside !== undefined && (isTakenOut(view, beside) || isButton(view, beside)),
  );
}

function isTakenOut(view: View, block: Block): boolean {
  const ruling = view.ruling(block);
  return ruling !== undefined && ruling.kind !== 'media-url' && ruling.kind !== 'date-stamp';
}

function isButton(view: View, block: Block): boolean {
  return (view.hit(block, 'interface') ?? view.hit(block, 'interface-word'))?.whole ?? false;
}

/** Whether a line is the word alone, perhaps behind its icon: no `.#X#`. */
function isWord({ whole, start, block: { text } }: Hit): boolean {
  return whole && (start === 0 || text.charAt(start - 1) === ' ');
}

/** Whether a block is an icon, or a part of a template that was never filled in. */
function isPlaceholder({ text, kind }: Block): boolean {
  if (text.length > MAX_PLACEHOLDER || kind === 'code') return false;
  if (text.length <= 1) return ICONS.has(text);
  const first = text.charCodeAt(0);
  if (first === PERCENT) return FORMATS.has(text);
  if (first !== BRACE || text.charCodeAt(1) !== BRACE) return false;
  return text.indexOf('}}') === text.length - 2;
}
