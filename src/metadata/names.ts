import { CJK, charClass, DIGIT, UPPER } from '../core/char.ts';
import type { Vocabulary } from '../core/view.ts';
import type { Word } from '../measure/measures.ts';
import { isAgency } from './agencies.ts';

/** Lower-case words inside names, in the languages whose names bylines print. */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'af al ap av bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu zum'.split(
    ' ',
  ),
);

/**
 * "and" and "with" between two names. Papers print foreign names and foreign reports, so the list
 * is one for all languages; a word that is a place word of a language in use is none here.
 */
const LINKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'and with und mit et avec y con e com en met och og ja ve ile i oraz z a s és și si dan và và với и с та і з й και ו و با और तथा と 와 과 및 和 与 與 及'.split(
    ' ',
  ),
);

/** What a word says between names. */
export type WordRole = 'link' | 'place' | 'paper' | 'role' | 'name' | 'particle' | 'other';

/** The role of a word in a byline. */
export function wordRole({ text }: Word, vocabulary: Vocabulary): WordRole {
  const lower = text.toLowerCase();
  const first = text.charCodeAt(0);
  if (isAgency(text)) return 'name';
  if (vocabulary.placeWords.has(lower)) return 'place';
  if (text === lower || vocabulary.bylineWords.has(lower)) {
    if (LINKS.has(lower)) return 'link';
    if (vocabulary.bylineWords.has(lower)) return 'paper';
  }
  if (charClass(first) === UPPER) return 'name';
  if (vocabulary.roleWords.has(lower)) return 'role';
  if (isCaseless(text)) return vocabulary.functionWords.has(lower) ? 'other' : 'name';
  return isParticle(lower) ? 'particle' : 'other';
}

/** Whether a word is one of those inside names: "von", "de la". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** Whether a word is of a script without capitals: Arabic, Hebrew, Devanagari, Chinese. */
export function isCaseless(word: string): boolean {
  const first = word.charAt(0);
  if (charClass(word.charCodeAt(0)) === DIGIT) return false;
  return first.toLowerCase() === first.toUpperCase();
}

/** Whether a name is of Chinese, Japanese or Korean letters, where one word may be all of it. */
export function isCjkName(name: string): boolean {
  return name !== '' && charClass(name.charCodeAt(0)) === CJK;
}
