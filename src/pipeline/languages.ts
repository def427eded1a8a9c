import type { Doc } from '../core/doc.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Vocabulary } from '../core/view.ts';
import { compilePhrases, type PhraseTable } from '../measure/phrases.ts';
import { compileVocabulary } from '../measure/vocabulary.ts';

/** The phrases and words that a text is read with. */
export interface Speech {
  /** The language that the caller named or the text is in, `null` when unsure. */
  readonly lang: string | null;
  readonly table: PhraseTable;
  readonly vocabulary: Vocabulary;
}

type Compiled = Omit<Speech, 'lang'>;

/** Makes the guess among the languages of lexicons. */
export type GuessMaker = (lexicons: readonly Lexicon[]) => (doc: Doc) => string | null;

/**
 * Chooses the phrases and words for a text: those of all lexicons, or with a guess those of the
 * first one and of the language that the caller names or else the text is in. Each choice is
 * compiled on first use.
 */
export function createSpeech(
  lexicons: readonly Lexicon[],
  lang: string | null,
  makeGuess: GuessMaker | undefined,
): (doc: Doc) => Speech {
  const known = compiledOf(lexicons);
  if (makeGuess === undefined) return () => speech(lang, known.compile(ALL));
  if (lang !== null) {
    const name = lexiconName(lang);
    return () => speech(lang, known.compile(name));
  }
  return (doc) => {
    known.guess ??= makeGuess(lexicons);
    const guess = known.guess(doc);
    return speech(guess, known.compile(guess ?? ''));
  };
}

function speech(lang: string | null, { table, vocabulary }: Compiled): Speech {
  return { lang, table, vocabulary };
}

/** Stands for all languages. */
const ALL = '*';

interface Known {
  guess: ReturnType<GuessMaker> | undefined;
  readonly compile: (lang: string) => Compiled;
}

const cache: WeakMap<readonly Lexicon[], Known> = /* @__PURE__ */ new WeakMap();

/** What is compiled of a list of lexicons, once for all pipelines that use it. */
function compiledOf(lexicons: readonly Lexicon[]): Known {
  const known = cache.get(lexicons);
  if (known !== undefined) return known;
  const byLang = new Map<string, Compiled>();
  const compile = (lang: string): Compiled => {
    const isActive = (lexicon: Lexicon, index: number): boolean =>
      lang === ALL || index === 0 || lexicon.lang === lang;
    const active = lexicons.filter(isActive);
    const key = active.map((lexicon) => lexicon.lang).join();
    const found = byLang.get(key);
    if (found !== undefined) return found;
    const compiled = { table: compilePhrases(active), vocabulary: compileVocabulary(active) };
    byLang.set(key, compiled);
    return compiled;
  };
  const fresh: Known = { guess: undefined, compile };
  cache.set(lexicons, fresh);
  return fresh;
}

/** Regions and scripts in which Chinese is written the traditional way. */
const TRADITIONAL = /-(?:hant|tw|hk|mo)\b/;

/** The name of the lexicon for a BCP 47 tag: `de` for `de-AT`, `zh-Hant` for `zh-TW`. */
export function lexiconName(tag: string): string {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  const [language = ''] = lower.split('-');
  if (language !== 'zh') return language;
  return TRADITIONAL.test(lower) ? 'zh-Hant' : 'zh-Hans';
}
