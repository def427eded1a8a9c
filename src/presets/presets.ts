import { backToTop } from '../cleaners/back-to-top.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Policies } from './options.ts';

/** The name of a preset. */
export type PresetName = 'gentle' | 'balanced' | 'strict' | 'zero';

/** What a preset decides besides its cleaners. */
export interface PresetSettings {
  readonly policies: Policies;
  readonly minConfidence: number;
}

/** The lists of cleaners, in the order in which they run. */
export const presets: { readonly [Name in PresetName]: () => Cleaner[] } = {
  gentle: all,
  balanced: all,
  strict: all,
  zero: () => [],
};

/** The policies and the threshold of each preset. */
export const presetSettings: { readonly [Name in PresetName]: PresetSettings } = {
  // Only what is provable goes.
  gentle: { policies: {}, minConfidence: 0.95 },
  balanced: { policies: {}, minConfidence: 0.5 },
  // Notes that editors added to the article go, too.
  strict: {
    policies: { 'editorial-note': 'drop', 'affiliate-disclosure': 'drop' },
    minConfidence: 0,
  },
  zero: { policies: {}, minConfidence: 1 },
};

function all(): Cleaner[] {
  return [backToTop()];
}
