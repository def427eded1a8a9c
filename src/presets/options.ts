import type { Format } from '../core/doc.ts';
import { assertKnown } from '../core/known.ts';
import { assertOptions, type BareOptions } from '../pipeline/options.ts';
import { readDoc } from '../read/read-doc.ts';
import { LEXICONS } from './lexicons.ts';
import { type PresetName, presetSettings, presets } from './presets.ts';

/** How to clean. */
export interface PipelineOptions extends Partial<Omit<BareOptions, 'lexicons' | 'read'>> {
  /** Which cleaners, policies and threshold to start from; `balanced` unless given. */
  readonly preset?: PresetName;
  /** What texts are written in; each is looked at where this is not given. */
  readonly format?: Format;
}

const OPTION_NAMES: readonly (keyof PipelineOptions)[] = [
  'preset',
  'cleaners',
  'policies',
  'minConfidence',
  'lang',
  'lexicon',
  'format',
];

const FORMATS: readonly Format[] = ['text', 'markdown'];

/**
 * Fills in what a preset has, and all languages.
 *
 * @throws {BodycopyError} On a name that is none.
 */
export function withPreset(options: PipelineOptions = {}): BareOptions {
  assertOptions(options, OPTION_NAMES);
  const { preset = 'balanced', policies, format, ...own } = options;
  assertKnown('ERR_UNKNOWN_PRESET', 'preset', preset, Object.keys(presets));
  if (format !== undefined) assertKnown('ERR_INVALID_OPTION', 'format', format, FORMATS);
  const settings = presetSettings[preset];
  return {
    cleaners: presets[preset](),
    minConfidence: settings.minConfidence,
    ...own,
    lexicons: LEXICONS,
    read: (source) => readDoc(source, format),
    policies: { ...settings.policies, ...policies },
  };
}
