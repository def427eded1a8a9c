import type { Cleaner } from '../core/cleaner.ts';
import type { Doc } from '../core/doc.ts';
import { BodycopyError, type BodycopyErrorCode } from '../core/error.ts';
import { type Action, DEFAULT_ACTIONS, type Kind } from '../core/kind.ts';
import { assertKnown } from '../core/known.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { readPlain } from '../read/plain.ts';
import type { PipelinePlan } from './build-pipeline.ts';
import { speakAll } from './speech.ts';

/** What becomes of each kind, where it differs from the default. */
export type Policies = { readonly [Name in Kind]?: Action };

/** How to clean with nothing but what is named here. */
export interface BareOptions {
  /** The cleaners, in order. */
  readonly cleaners: readonly Cleaner[];
  /** The languages, all of them active. */
  readonly lexicons: readonly Lexicon[];
  /** What becomes of each kind; its published default unless given. */
  readonly policies?: Policies;
  /** Removals less sure than this, from 0 to 1, are only annotated; 0.5 unless given. */
  readonly minConfidence?: number;
  /** BCP 47, copied to `Article.lang`. */
  readonly lang?: string;
  /**
   * Reads a source into blocks: `readDoc` text and Markdown, `readText` plain text whose lines may be
   * wrapped. Unless given, each line of a plain text is a block.
   */
  readonly read?: (source: unknown) => Doc;
}

const BARE_OPTIONS: readonly (keyof BareOptions)[] = [
  'cleaners',
  'lexicons',
  'policies',
  'minConfidence',
  'lang',
  'read',
];

const ACTIONS: readonly Action[] = ['drop', 'lift', 'keep'];
const DEFAULT_MIN_CONFIDENCE = 0.5;

/**
 * Checks options.
 *
 * @throws {BodycopyError} On a name or value that is none.
 */
export function planPipeline(options: BareOptions): PipelinePlan {
  assertOptions(options, BARE_OPTIONS);
  const { lang = null, minConfidence = DEFAULT_MIN_CONFIDENCE } = options;
  if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1)) {
    fail('ERR_INVALID_OPTION', `\`minConfidence\` goes from 0 to 1, not \`${minConfidence}\`.`);
  }
  if (lang !== null && typeof lang !== 'string') {
    fail('ERR_INVALID_OPTION', '`lang` is a BCP 47 tag, such as `de-AT`.');
  }
  return {
    cleaners: checkedCleaners(options.cleaners),
    rules: { actions: actionsOf(options.policies ?? {}), minConfidence },
    speak: speakAll(checkedLexicons(options.lexicons), lang),
    read: options.read ?? readPlain,
  };
}

/** @throws {BodycopyError} When `options` is no object, or has a name that is not known. */
export function assertOptions(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    fail('ERR_INVALID_OPTION', 'Options are an object, such as `{ preset: "strict" }`.');
  }
  for (const name of Object.keys(options)) {
    assertKnown('ERR_INVALID_OPTION', 'option', name, known);
  }
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
  const isList = Array.isArray(lexicons) && lexicons.length > 0;
  if (!isList || lexicons.some((lexicon) => typeof lexicon?.phrases !== 'object')) {
    fail(
      'ERR_INVALID_OPTION',
      '`lexicons` is a list of lexicons such as `en`, not of their names.',
    );
  }
  return lexicons;
}

function actionsOf(policies: Policies): Record<Kind, Action> {
  const kinds = Object.keys(DEFAULT_ACTIONS);
  const actions: Record<string, Action> = { ...DEFAULT_ACTIONS };
  for (const [kind, action] of Object.entries(policies)) {
    assertKnown('ERR_UNKNOWN_KIND', 'kind', kind, kinds);
    assertKnown('ERR_INVALID_OPTION', 'policy', action, ACTIONS);
    actions[kind] = action;
  }
  return actions as Record<Kind, Action>;
}

function fail(code: BodycopyErrorCode, message: string): never {
  throw new BodycopyError(code, message);
}
