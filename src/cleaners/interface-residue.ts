import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Measures, View } from '../core/view.ts';
import { isBesideFurniture, isLoose } from '../measure/beside.ts';

/** A placeholder is at most this long: `{{ article.author.displayName }}`. */
const MAX_PLACEHOLDER = 60;

/** Buttons without a word. */
const ICONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['×', '✕', '✖', '✗', '╳', '☰', '≡']);

const PERCENT = 0x25;
const BRACE = 0x7b;

/** Values that a template prints where its words are missing. */
const FORMATS: ReadonlySet<string> = /* @__PURE__ */ new Set(['%s', '%d', '%t', '%1$s', '%2$s']);

/**
 * Buttons and placeholders that nothing else can be: "Skip to content", "Loading…", `%s`.
 *
 * They work on the page, and say nothing in its text. Placeholders inside an article, which may be
 * about templates, go only beside other furniture.
 *
 *     - Toggle navigation
 *     + {{ person }}
 */
export function interfaceResidue(): Cleaner {
  return defineCleaner({
    name: 'interface-residue',
    reasons: ['interface-phrase', 'placeholder'],
    *inspect(view) {
      for (const { block, whole } of view.hits('interface')) {
        if (!whole || !isLoose(block)) continue;
        yield drop(block, {
          kind: 'interface-residue',
          reason: 'interface-phrase',
          confidence: 0.96,
        });
      }
      for (const block of placeholders(view)) {
        if (view.zone(block) === 'body' && !isBesideFurniture(view, block)) continue;
        yield drop(block, { kind: 'interface-residue', reason: 'placeholder' });
      }
    },
  });
}

function placeholders(view: View): readonly Block[] {
  return view.blocks.filter((block) => isPlaceholder(block, view.measures(block)));
}

/** Whether a block is an icon, or a part of a template that was never filled in. */
function isPlaceholder({ text, kind }: Block, { length, first }: Measures): boolean {
  if (length > MAX_PLACEHOLDER || kind === 'code') return false;
  if (length <= 1) return ICONS.has(text);
  if (first === PERCENT) return FORMATS.has(text);
  if (first !== BRACE || text.charCodeAt(1) !== BRACE) return false;
  return text.indexOf('}}') === text.length - 2;
}
