import type { Article } from '../src/text.ts';
import type { Extract } from './extract.ts';

/** A text whose cleaned body changed when it was cleaned again. */
export interface Unstable {
  readonly id: string;
  readonly change: string;
}

/** How often cleaning a cleaned body changes nothing. */
export interface Idempotence {
  readonly texts: number;
  readonly share: number;
  readonly unstable: readonly Unstable[];
}

/** Collects, text by text, whether a cleaned body stays as it is. */
export interface IdempotenceTally {
  readonly add: (id: string, text: string, article: Article) => void;
  readonly result: () => Idempotence;
}

/** Starts an empty tally that cleans every body a second time. */
export function createIdempotenceTally(extract: Extract): IdempotenceTally {
  let texts = 0;
  const unstable: Unstable[] = [];
  return {
    add: (id, text, { body }) => {
      texts += 1;
      if (body === text) return;
      const again = extract(id, body);
      if (again.body !== body) unstable.push({ id, change: describe(again) });
    },
    result: () => ({
      texts,
      share: texts === 0 ? 1 : 1 - unstable.length / texts,
      unstable,
    }),
  };
}

function describe(again: Article): string {
  const changes = [
    ...again.removals.map(({ kind, cleaner, reason, text }) => ({
      label: `${kind} ${cleaner}/${reason}`,
      text,
    })),
    ...again.repairs.map(({ kind, cleaner, reason, from }) => ({
      label: `${kind} ${cleaner}/${reason}`,
      text: from,
    })),
  ];
  if (changes.length === 0) return 'white space';
  return changes.map(({ label, text }) => `${label}: ${text}`).join(' | ');
}
