import type { Variant } from './generate.ts';

/** A text whose body came out wrong, with the first paragraph that differs. */
export interface Failure {
  readonly name: string;
  readonly expected: string;
  readonly actual: string;
}

/** How many texts were tried, and of how many the body came out exactly. */
export interface Tally {
  readonly total: number;
  readonly exact: number;
}

/** The tally of all texts and of those with each transformation, and the texts that failed. */
export interface Measured extends Tally {
  /** Share of the texts whose body came out exactly. */
  readonly rate: number;
  readonly byTransformation: Readonly<Record<string, Tally>>;
  readonly failures: readonly Failure[];
}

/** Extracts every text and compares its body with the expected one, character by character. */
export function measureVariants(
  extract: (text: string) => { readonly body: string },
  variants: readonly Variant[],
): Measured {
  const tallies = new Map<string, Tally>();
  const failures: Failure[] = [];
  for (const variant of variants) {
    const { body } = extract(variant.text);
    const isExact = body === variant.body;
    if (!isExact) failures.push({ name: variant.name, ...firstDifference(variant.body, body) });
    for (const name of variant.transformations) {
      const { total, exact } = tallies.get(name) ?? { total: 0, exact: 0 };
      tallies.set(name, { total: total + 1, exact: exact + Number(isExact) });
    }
  }
  const exact = variants.length - failures.length;
  return {
    total: variants.length,
    exact,
    rate: variants.length === 0 ? 1 : exact / variants.length,
    byTransformation: Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1))),
    failures,
  };
}

/** The first paragraph in which the two bodies differ; an empty string where one has ended. */
export function firstDifference(
  expected: string,
  actual: string,
): { readonly expected: string; readonly actual: string } {
  const wanted = expected.split('\n\n');
  const got = actual.split('\n\n');
  const length = Math.max(wanted.length, got.length);
  for (let index = 0; index < length; index += 1) {
    if (wanted[index] !== got[index]) {
      return { expected: wanted[index] ?? '', actual: got[index] ?? '' };
    }
  }
  return { expected: '', actual: '' };
}

/** Writes a failure in three lines: its name, then the ends where the two paragraphs part. */
export function formatFailure({ name, expected, actual }: Failure): string {
  let same = 0;
  while (same < expected.length && expected[same] === actual[same]) same += 1;
  const from = Math.max(0, same - 30);
  const excerpt = (text: string): string =>
    `${from > 0 ? '…' : ''}${JSON.stringify(text.slice(from, from + 120))}`;
  return `${name}\n  expected ${excerpt(expected)}\n  actual   ${excerpt(actual)}`;
}
