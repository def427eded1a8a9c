import type { Doc, Format } from '../core/doc.ts';
import { assertKnown } from '../core/known.ts';
import { createLanguageGuess } from '../measure/language.ts';
import type { PipelinePlan } from '../pipeline/build-pipeline.ts';
import { speakFitting } from '../pipeline/languages.ts';
import { assertOptions, type BareOptions, planPipeline } from '../pipeline/options.ts';
import { addOwnLexicons, type OwnLexicons } from '../pipeline/own-lexicons.ts';
import { findWarnings } from '../pipeline/warnings.ts';
import type { Writers } from '../pipeline/writers.ts';
import { readDoc } from '../read/read-doc.ts';
import { writeHtml } from '../write/html.ts';
import { writeMarkdown } from '../write/markdown.ts';
import { LEXICONS } from './lexicons.ts';
import { type PresetName, type Presets, presetSettings, presets } from './presets.ts';

/** How to clean, whatever a source is written in. */
export interface CleaningOptions extends Partial<Omit<BareOptions, 'lexicons' | 'lang' | 'read'>> {
  /** Which cleaners, policies and threshold to start from; `balanced` unless given. */
  readonly preset?: PresetName;
  /** BCP 47; guessed from each text unless given. English is active beside it. */
  readonly lang?: string;
  /** Your own phrases and words by language, and languages of your own. */
  readonly lexicon?: OwnLexicons;
}

/** How to clean text and Markdown. */
export interface PipelineOptions extends CleaningOptions {
  /** What texts are written in; each is looked at where this is not given. */
  readonly format?: TextFormat;
}

/** What a text is written in. */
export type TextFormat = Exclude<Format, 'html'>;

type AnyOptions = CleaningOptions & { readonly format?: Format };

/** What the entries of the package differ in. */
export interface Edition<Options extends AnyOptions> {
  readonly presets: Presets;
  readonly formats: readonly Format[];
  /** Options that others do not have. */
  readonly ownOptions: readonly string[];
  readonly read: (source: unknown, options: Options) => Doc;
  readonly writers: Writers;
}

/** What reads and writes text and Markdown. */
export const textEdition: Edition<PipelineOptions> = {
  presets,
  formats: ['text', 'markdown'],
  ownOptions: [],
  read: (source, { format }) => readDoc(source, format),
  writers: { markdown: writeMarkdown, html: writeHtml },
};

const OPTION_NAMES: readonly string[] = [
  'preset',
  'cleaners',
  'policies',
  'minConfidence',
  'lang',
  'lexicon',
  'format',
];

/**
 * Fills in what a preset has, and all languages.
 *
 * @throws {BodycopyError} On a name or value that is none.
 */
export function planPreset<Options extends AnyOptions>(
  edition: Edition<Options>,
  options: Options,
): PipelinePlan {
  assertOptions(options, [...OPTION_NAMES, ...edition.ownOptions]);
  const { preset = 'balanced', format } = options;
  assertKnown('ERR_UNKNOWN_PRESET', 'preset', preset, Object.keys(edition.presets));
  if (format !== undefined) assertKnown('ERR_INVALID_OPTION', 'format', format, edition.formats);
  const read = (source: unknown): Doc => edition.read(source, options);
  if (PLANNED.some((name) => options[name] !== undefined))
    return { ...plan(edition, options), read };
  let standard = standards.get(edition.presets);
  if (standard === undefined) {
    standard = plan(edition, options);
    standards.set(edition.presets, standard);
  }
  return { ...standard, read };
}

/** What decides more than how a source is read. */
const PLANNED = ['preset', 'cleaners', 'policies', 'minConfidence', 'lang', 'lexicon'] as const;

/**
 * The plans without any of these: cleaners have no state, and making them for each page of its own
 * address costs a fifth of the time of an average page.
 */
const standards: WeakMap<Presets, Plan> = /* @__PURE__ */ new WeakMap();

/** A plan for any source. */
type Plan = Omit<PipelinePlan, 'read'>;

function plan({ presets: lists }: Pick<Edition<never>, 'presets'>, options: CleaningOptions): Plan {
  const { preset = 'balanced', lexicon, lang } = options;
  const { cleaners = lists[preset]() } = options;
  const settings = presetSettings[preset];
  const lexicons = lexicon === undefined ? LEXICONS : addOwnLexicons(LEXICONS, lexicon);
  const planned = planPipeline({
    cleaners,
    minConfidence: options.minConfidence ?? settings.minConfidence,
    lexicons,
    policies: { ...settings.policies, ...options.policies },
  });
  return {
    ...planned,
    speak: speakFitting(lexicons, lang ?? null, createLanguageGuess),
    warn: findWarnings,
  };
}
