import type { Doc } from '../core/doc.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { type Compiled, compileLexicons, type Speaker } from './speech.ts';

/** Makes the guess among the languages of lexicons. */
export type GuessMaker = (lexicons: readonly Lexicon[]) => (doc: Doc) => string | null;

/**
 * Reads a text with the phrases and words of the first lexicon and of the language that the caller
 * names or else the text is in. Each choice is compiled on first use.
 */
export function speakFitting(
  lexicons: readonly Lexicon[],
  lang: string | null,
  makeGuess: GuessMaker,
): Speaker {
  const known = compiledOf(lexicons);
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

function speech(lang: string | null, { table, vocabulary }: Compiled): ReturnType<Speaker> {
  return { lang, table, vocabulary };
}

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
    const active = lexicons.filter((lexicon, index) => index === 0 || lexicon.lang === lang);
    const key = active.map((lexicon) => lexicon.lang).join();
    let compiled = byLang.get(key);
    if (compiled === undefined) {
      compiled = compileLexicons(active);
      byLang.set(key, compiled);
    }
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
