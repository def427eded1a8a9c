import type { Article } from '../src/text.ts';
import type { Page } from './corpus.ts';
import { edited } from './edits.ts';
import { keptShare, mean, wordBag } from './score.ts';

/** The removals whose text counts as kept when it is lifted into a field. */
const LIFTED_KINDS: ReadonlySet<string> = new Set(['title', 'standfirst']);

/**
 * Repairs that put a right word in the place of a broken one, as gold has some. They are counted by
 * kind, to be read one by one, and are no loss.
 */
const RESPELLINGS: ReadonlySet<string> = new Set([
  'entity',
  'invisible-character',
  'ligature',
  'mojibake',
]);

/** Why lines go in which nothing is to be seen once their characters are repaired. */
const UNSEEN = 'nothing-visible';

/** A text that lost more than this share of its words is damaged. */
const DAMAGED = 0.01;

/** A text that lost more than this share of its words is ruined. */
const RUINED = 0.1;

/** What cleaning took from one clean text. */
export interface Loss {
  readonly id: string;
  readonly type: string;
  readonly kept: number;
  readonly untouched: boolean;
  readonly removals: readonly string[];
}

/** What cleaning took from a set of clean texts. */
export interface Harm {
  readonly texts: number;
  readonly words: number;
  readonly over1: number;
  readonly over10: number;
  readonly untouched: number;
  readonly worst: readonly Loss[];
}

/** Compares a clean text with its body and what was lifted as title or standfirst. */
export function lossOf(page: Page, article: Article): Loss {
  const { id, type, text } = page;
  const lifted = article.removals
    .filter((removal) => removal.action === 'lift' && LIFTED_KINDS.has(removal.kind))
    .map((removal) => removal.text);
  const same = article.body === text;
  return {
    id,
    type,
    kept: same ? 1 : keptShare(wordBag(respelt(text, article)), wordBag(article.body, ...lifted)),
    untouched: same || squeeze(article.body) === squeeze(text),
    removals: article.removals.map(
      ({ kind, cleaner, reason, text: gone }) => `${kind} ${cleaner}/${reason} ${gone}`,
    ),
  };
}

/** A text with its broken words respelt. */
function respelt(text: string, { repairs, removals }: Article): string {
  return edited(text, [
    ...repairs.filter(({ kind }) => RESPELLINGS.has(kind)),
    ...removals.filter(({ reason }) => reason === UNSEEN).map((gone) => ({ ...gone, to: '' })),
  ]);
}

/** Sums up losses; the worst come first, texts without loss are left out of them. */
export function harmOf(losses: readonly Loss[]): Harm {
  const share = (isHit: (loss: Loss) => boolean): number =>
    losses.length === 0 ? 0 : losses.filter(isHit).length / losses.length;
  return {
    texts: losses.length,
    words: mean(losses.map((loss) => loss.kept)),
    over1: share((loss) => loss.kept < 1 - DAMAGED),
    over10: share((loss) => loss.kept < 1 - RUINED),
    untouched: share((loss) => loss.untouched),
    worst: losses.filter((loss) => loss.kept < 1).sort((a, b) => a.kept - b.kept),
  };
}

/** Groups losses by page type, articles first, then by number of texts. */
export function harmByType(losses: readonly Loss[]): ReadonlyMap<string, Harm> {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const group = groups.get(loss.type);
    if (group === undefined) groups.set(loss.type, [loss]);
    else group.push(loss);
  }
  const rank = (type: string): number => (type === 'article' ? 0 : 1);
  const sorted = [...groups].sort(
    ([a, left], [b, right]) => rank(a) - rank(b) || right.length - left.length,
  );
  return new Map(sorted.map(([type, group]) => [type, harmOf(group)]));
}

/** A text with its white space evened out. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
