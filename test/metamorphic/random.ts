/** A small seeded source of choices (mulberry32): the same seed gives the same texts everywhere. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly between: (min: number, max: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the choices. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** The choices in another order. */
  readonly shuffle: <T>(choices: readonly T[]) => T[];
}

/** Starts a source of choices at `seed`. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new Error('Nothing to pick from.');
    return choices[between(0, choices.length - 1)] as T;
  };
  const shuffle = <T>(choices: readonly T[]): T[] => {
    const left = [...choices];
    const shuffled: T[] = [];
    while (left.length > 0) shuffled.push(...left.splice(between(0, left.length - 1), 1));
    return shuffled;
  };
  return { next, between, chance: (probability) => next() < probability, pick, shuffle };
}
