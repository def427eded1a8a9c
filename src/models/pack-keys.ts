/** Weights are whole numbers of such steps. */
const STEPS = 8;

/** Reads keys and what they weigh: `-3 nav menu 5 entry` is a weight and the keys that have it. */
export function readKeys(packed: string): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  let weight = 0;
  for (const word of packed.split(' ')) {
    if (NUMBER.test(word)) weight = Number(word) / STEPS;
    else keys.set(word, weight);
  }
  return keys;
}

const NUMBER = /^-?\d+$/;
