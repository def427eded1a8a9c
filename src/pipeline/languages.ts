import type { Doc } from '../core/doc.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Vocabulary } from '../core/view.ts';
import { createLanguageGuess } from '../measure/language.ts';
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

/**
 * Chooses the phrases and words for a text: those of the first lexicon, and those of the language
 * that the caller names or else the text is in. Each choice is compiled on first use.
 */
export function createSpeech(
  lexicons: readonly Lexicon[],
  lang: string | null,
): (doc: Doc) => Speech {
  const known = compiledOf(lexicons);
  if (lang !== null) {
    const name = lexiconName(lang);
    return () => speech(lang, known.compile(name));
  }
  if (lexicons.length < 2) return () => speech(lang, known.compile(null));
  return (doc) => {
    const guess = known.guess(doc);
    return speech(guess, known.compile(guess));
  };
}

function speech(lang: string | null, { table, vocabulary }: Compiled): Speech {
  return { lang, table, vocabulary };
}

interface Known {
  readonly guess: ReturnType<typeof createLanguageGuess>;
  readonly compile: (lang: string | null) => Compiled;
}

const cache: WeakMap<readonly Lexicon[], Known> = /* @__PURE__ */ new WeakMap();

/** What is compiled of a list of lexicons, once for all pipelines that use it. */
function compiledOf(lexicons: readonly Lexicon[]): Known {
  const known = cache.get(lexicons);
  if (known !== undefined) return known;
  const byLang = new Map<Lexicon | undefined, Compiled>();
  const compile = (lang: string | null): Compiled => {
    const [first, ...others] = lexicons;
    const chosen = others.find((lexicon) => lexicon.lang === lang);
    const found = byLang.get(chosen);
    if (found !== undefined) return found;
    const active = [first, chosen].filter((lexicon) => lexicon !== undefined);
    const compiled = { table: compilePhrases(active), vocabulary: compileVocabulary(active) };
    byLang.set(chosen, compiled);
    return compiled;
  };
  let guess: Known['guess'] | undefined;
  const fresh: Known = {
    guess: (doc) => {
      guess ??= createLanguageGuess(lexicons);
      return guess(doc);
    },
    compile,
  };
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
