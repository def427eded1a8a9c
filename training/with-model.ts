import { before, type Cleaner, presets } from '../src/index.ts';

/** The balanced cleaners with a model of its own in the place of theirs. */
export function withModel(classify: Cleaner): Cleaner[] {
  return before(rulesAlone(), 'broken-sentences', classify);
}

/** The balanced cleaners without a model. */
export function rulesAlone(): Cleaner[] {
  return presets.balanced().filter(({ name }) => name !== 'classify');
}
