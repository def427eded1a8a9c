import { addTo } from '../core/add-to.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, Measures } from '../core/view.ts';

/** A headline may stand between two labels. */
const MAX_DISTANCE = 2;

/**
 * Puts those hints among the phrases found that other evidence supports: another phrase, be it a hint, in a neighbouring
 * block. A good paragraph gives none by a word of furniture in it.
 */
export function addHints(
  hints: readonly Hit[],
  hits: Map<PhraseClass, Hit[]>,
  measures: readonly Measures[],
): readonly Hit[] {
  if (hints.length === 0) return hints;
  const evidence = new Set<number>();
  for (const found of [hints, ...hits.values()]) {
    for (const { block, whole } of found) {
      if (whole || measures[block.index]?.good !== true) evidence.add(block.index);
    }
  }
  const supported = hints.filter((hint) => isSupported(hint, evidence));
  return supported.length === 0 ? supported : merge(supported, hits);
}

function isSupported({ block }: Hit, evidence: ReadonlySet<number>): boolean {
  for (let distance = 1; distance <= MAX_DISTANCE; distance += 1) {
    if (evidence.has(block.index - distance) || evidence.has(block.index + distance)) return true;
  }
  return false;
}

/** Puts hints in their places, unless a phrase of their class stands there; tells which it put in. */
function merge(hints: readonly Hit[], hits: Map<PhraseClass, Hit[]>): readonly Hit[] {
  const byClass = new Map<PhraseClass, Hit[]>();
  for (const hint of hints) {
    addTo(byClass, hint.phraseClass, hint);
  }
  const added: Hit[] = [];
  for (const [phraseClass, alike] of byClass) {
    const merged: Hit[] = [];
    const known = hits.get(phraseClass) ?? [];
    let next = 0;
    for (const hint of alike) {
      for (; next < known.length && !isBefore(hint, known[next] as Hit); next += 1) {
        merged.push(known[next] as Hit);
      }
      const before = merged.at(-1);
      const taken = before?.block === hint.block && before.start === hint.start;
      if (taken && before.end >= hint.end) continue;
      merged.push(hint);
      added.push(hint);
    }
    for (; next < known.length; next += 1) merged.push(known[next] as Hit);
    hits.set(phraseClass, merged);
  }
  return added;
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.block.index < b.block.index || (a.block === b.block && a.start < b.start);
}
