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
  const evidence = new Set<number>();
  for (const found of [hints, ...hits.values()]) {
    for (const { block, whole } of found) {
      if (whole || measures[block.index]?.good !== true) evidence.add(block.index);
    }
  }
  return hints.filter((hint) => isSupported(hint, evidence) && place(hint, hits));
}

function isSupported({ block }: Hit, evidence: ReadonlySet<number>): boolean {
  for (let distance = 1; distance <= MAX_DISTANCE; distance += 1) {
    if (evidence.has(block.index - distance) || evidence.has(block.index + distance)) return true;
  }
  return false;
}

/** Puts a hint in its place, unless a phrase of its class stands there. */
function place(hint: Hit, hits: Map<PhraseClass, Hit[]>): boolean {
  const known = hits.get(hint.phraseClass) ?? [];
  const { block, start } = hint;
  const before = known.findLastIndex(
    (hit) => hit.block.index < block.index || (hit.block === block && hit.start <= start),
  );
  const taken = known[before];
  if (taken?.block === block && taken.start === start && taken.end >= hint.end) return false;
  known.splice(before + 1, 0, hint);
  hits.set(hint.phraseClass, known);
  return true;
}
