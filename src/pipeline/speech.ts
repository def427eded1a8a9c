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

/** Chooses the phrases and words for a text. */
export type Speaker = (doc: Doc) => Speech;

/** What lexicons are compiled into. */
export type Compiled = Omit<Speech, 'lang'>;

/** Compiles the phrases and words of lexicons. */
export function compileLexicons(lexicons: readonly Lexicon[]): Compiled {
  return { table: compilePhrases(lexicons), vocabulary: compileVocabulary(lexicons) };
}

/** Reads each text with the phrases and words of all lexicons, compiled on first use. */
export function speakAll(lexicons: readonly Lexicon[], lang: string | null): Speaker {
  let speech: Speech | undefined;
  return () => {
    speech ??= { lang, ...compileLexicons(lexicons) };
    return speech;
  };
}
