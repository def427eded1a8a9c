import type { Cleaner } from '../core/cleaner.ts';
import { BodycopyError, type BodycopyErrorCode } from '../core/error.ts';
import { type Action, KINDS, type Kind } from '../core/kind.ts';
import { assertKnown } from '../core/known.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { en } from '../lexicons/en.ts';
import type { PipelinePlan } from '../pipeline/build-pipeline.ts';
import { type PresetName, presetSettings, presets } from './presets.ts';

/** What becomes of each kind, where it differs from the preset. */
export type Policies = { readonly [Name in Kind]?: Action };

/** How to clean. */
export interface PipelineOptions {
  /** Which cleaners, policies and threshold to start from; `balanced` unless given. */
  readonly preset?: PresetName;
  /** The cleaners, in order; those of the preset unless given. */
  readonly cleaners?: readonly Cleaner[];
  /** What becomes of each kind; the preset's choice unless given. */
  readonly policies?: Policies;
  /** Removals less sure than this, from 0 to 1, are only annotated; the preset's choice unless given. */
  readonly minConfidence?: number;
  /** Phrases and words of languages; English unless given. */
  readonly lexicons?: readonly Lexicon[];
  /** BCP 47, copied to `Article.lang`. */
  readonly lang?: string;
}

const DEFAULT_LEXICONS: readonly Lexicon[] = [en];

const OPTION_NAMES: readonly (keyof PipelineOptions)[] = [
  'preset',
  'cleaners',
  'policies',
  'minConfidence',
  'lexicons',
  'lang',
];

const ACTIONS: readonly Action[] = ['drop', 'lift', 'keep'];

/**
 * Checks options and fills in the preset's.
 *
 * @throws {BodycopyError} On a name or value that is none.
 */
export function planPipeline(options: PipelineOptions = {}): PipelinePlan {
  if (typeof options !== 'object' || options === null) {
    fail('ERR_INVALID_OPTION', 'Options are an object, such as `{ preset: "strict" }`.');
  }
  for (const name of Object.keys(options)) {
    assertKnown('ERR_INVALID_OPTION', 'option', name, OPTION_NAMES);
  }
  const preset = options.preset ?? 'balanced';
  assertKnown('ERR_UNKNOWN_PRESET', 'preset', preset, Object.keys(presets));
  const settings = presetSettings[preset];
  const minConfidence = options.minConfidence ?? settings.minConfidence;
  if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1)) {
    fail('ERR_INVALID_OPTION', `\`minConfidence\` goes from 0 to 1, not \`${minConfidence}\`.`);
  }
  return {
    cleaners: checkedCleaners(options.cleaners ?? presets[preset]()),
    rules: { actions: actionsOf(settings.policies, options.policies ?? {}), minConfidence },
    lexicons: checkedLexicons(options.lexicons ?? DEFAULT_LEXICONS),
    lang: options.lang ?? null,
  };
}

function checkedCleaners(cleaners: readonly Cleaner[]): readonly Cleaner[] {
  if (!Array.isArray(cleaners)) {
    fail('ERR_INVALID_OPTION', '`cleaners` is a list, as `presets.balanced()` returns one.');
  }
  const names = new Set<string>();
  for (const cleaner of cleaners) {
    if (typeof cleaner?.name !== 'string' || typeof cleaner.inspect !== 'function') {
      fail(
        'ERR_INVALID_OPTION',
        'Each of `cleaners` has a `name` and an `inspect` method; call a factory such as `alsoRead()` to get one.',
      );
    }
    if (names.has(cleaner.name)) {
      fail(
        'ERR_DUPLICATE_CLEANER',
        `Two cleaners are called \`${cleaner.name}\`; give one of them another name.`,
      );
    }
    names.add(cleaner.name);
  }
  return [...cleaners];
}

function checkedLexicons(lexicons: readonly Lexicon[]): readonly Lexicon[] {
  if (
    !Array.isArray(lexicons) ||
    lexicons.some((lexicon) => typeof lexicon?.phrases !== 'object')
  ) {
    fail(
      'ERR_INVALID_OPTION',
      '`lexicons` is a list of lexicons such as `en`, not of their names.',
    );
  }
  return lexicons;
}

function actionsOf(...lists: readonly Policies[]): Record<Kind, Action> {
  const kinds = Object.keys(KINDS) as Kind[];
  const actions = Object.fromEntries(kinds.map((kind) => [kind, KINDS[kind].action]));
  for (const policies of lists) {
    for (const [kind, action] of Object.entries(policies)) {
      assertKnown('ERR_UNKNOWN_KIND', 'kind', kind, kinds);
      assertKnown('ERR_INVALID_OPTION', 'policy', action, ACTIONS);
      actions[kind] = action;
    }
  }
  return actions as Record<Kind, Action>;
}

function fail(code: BodycopyErrorCode, message: string): never {
  throw new BodycopyError(code, message);
}
