import type { Format } from '../core/doc.ts';
import { assertKnown } from '../core/known.ts';
import { createLanguageGuess } from '../measure/language.ts';
import type { PipelinePlan } from '../pipeline/build-pipeline.ts';
import { speakFitting } from '../pipeline/languages.ts';
import { assertOptions, type BareOptions, planPipeline } from '../pipeline/options.ts';
import { addOwnLexicons, type OwnLexicons } from '../pipeline/own-lexicons.ts';
import { readDoc } from '../read/read-doc.ts';
import { LEXICONS } from './lexicons.ts';
import { type PresetName, presetSettings, presets } from './presets.ts';

/** How to clean. */
export interface PipelineOptions extends Partial<Omit<BareOptions, 'lexicons' | 'lang' | 'read'>> {
  /** Which cleaners, policies and threshold to start from; `balanced` unless given. */
  readonly preset?: PresetName;
  /** BCP 47; guessed from each text unless given. English is active beside it. */
  readonly lang?: string;
  /** Your own phrases and words by language, and languages of your own. */
  readonly lexicon?: OwnLexicons;
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
 * @throws {BodycopyError} On a name or value that is none.
 */
export function planPreset(options: PipelineOptions = {}): PipelinePlan {
  assertOptions(options, OPTION_NAMES);
  const { preset = 'balanced', policies, lexicon, format, ...own } = options;
  assertKnown('ERR_UNKNOWN_PRESET', 'preset', preset, Object.keys(presets));
  if (format !== undefined) assertKnown('ERR_INVALID_OPTION', 'format', format, FORMATS);
  const settings = presetSettings[preset];
  const lexicons = lexicon === undefined ? LEXICONS : addOwnLexicons(LEXICONS, lexicon);
  const plan = planPipeline({
    cleaners: presets[preset](),
    minConfidence: settings.minConfidence,
    ...own,
    lexicons,
    policies: { ...settings.policies, ...policies },
    read: (source) => readDoc(source, format),
  });
  return { ...plan, speak: speakFitting(lexicons, own.lang ?? null, createLanguageGuess) };
}
