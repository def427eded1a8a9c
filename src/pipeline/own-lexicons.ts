import { BodycopyError } from '../core/error.ts';
import { assertKnown } from '../core/known.ts';
import type { Lexicon, OwnLexicon, PhraseClass } from '../core/lexicon.ts';
import { parsePhrase, phrasesOf } from '../measure/phrase.ts';
import { lexiconName } from './languages.ts';

/** Users' own phrases and words by language: a BCP 47 tag, of a language that is built in or not. */
export type OwnLexicons = Readonly<Record<string, OwnLexicon>>;

/** Lists by name, as phrases, hints and date words are. */
type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * Adds users' own phrases and words to lexicons, and their own languages behind them.
 *
 * @throws {BodycopyError} On a field or class that no lexicon has, and on a value that is no list.
 */
export function addOwnLexicons(lexicons: readonly Lexicon[], own: OwnLexicons): readonly Lexicon[] {
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    fail('`lexicon` is an object by language, such as `{ de: { phrases: { … } } }`.');
  }
  const [model] = lexicons;
  if (model === undefined) return lexicons;
  const all = [...lexicons];
  for (const [tag, added] of Object.entries(own)) {
    const lang = lexiconName(tag);
    assertLexicon(model, tag, added);
    const at = all.findIndex((lexicon) => lexicon.lang === lang);
    const base = all[at] ?? { ...(emptied(model) as Lexicon), lang };
    all[at === -1 ? all.length : at] = merged(base, added) as Lexicon;
  }
  return all;
}

/** The same lists with nothing in them. */
function emptied(value: unknown): unknown {
  if (typeof value === 'boolean') return false;
  if (Array.isArray(value)) return Array.isArray(value[0]) ? value.map(() => []) : [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, list]) => [name, emptied(list)]));
}

/** Own lists behind those that are there, own values instead of them. */
function merged(base: unknown, added: unknown): unknown {
  if (added === undefined) return base;
  if (Array.isArray(base) && Array.isArray(added)) {
    if (!Array.isArray(base[0])) return [...base, ...added];
    return base.map((list, at) => merged(list, added[at]));
  }
  if (typeof base !== 'object' || base === null) return added;
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(added as object)) {
    result[name] = merged(result[name], value);
  }
  return result;
}

function assertLexicon(model: Lexicon, tag: string, added: OwnLexicon): void {
  if (typeof added !== 'object' || added === null) {
    fail(`\`lexicon.${tag}\` is an object, such as \`{ phrases: { advert: ['Anzeige'] } }\`.`);
  }
  const { phrases = {}, hints = {}, dateWords = {}, months = [], dayFirst, ...lists } = added;
  const fields = Object.keys(model).filter((name) => name !== 'lang');
  for (const name of Object.keys(added)) {
    assertKnown('ERR_INVALID_OPTION', 'field of a lexicon', name, fields);
  }
  const classes = Object.keys(model.phrases);
  assertPhrases(tag, phrases as Lists, classes);
  assertPhrases(tag, hints as Lists, classes);
  for (const name of Object.keys(dateWords)) {
    assertKnown('ERR_INVALID_OPTION', 'list of date words', name, Object.keys(model.dateWords));
  }
  assertLists(tag, { ...(lists as Lists), ...dateWords });
  const twelve = Array.isArray(months) && (months.length === 0 || months.length === 12);
  if (!twelve) fail(`\`lexicon.${tag}.months\` is twelve lists of spellings.`);
  assertLists(tag, Object.fromEntries(months.map((list) => ['months', list])));
  if (dayFirst !== undefined && typeof dayFirst !== 'boolean') {
    fail(`\`lexicon.${tag}.dayFirst\` is \`true\` or \`false\`.`);
  }
}

function assertPhrases(tag: string, phrases: Lists, classes: readonly string[]): void {
  for (const name of Object.keys(phrases)) {
    assertKnown('ERR_INVALID_OPTION', 'class of phrases', name, classes);
  }
  assertLists(tag, phrases);
  for (const [phraseClass, list] of Object.entries(phrases)) {
    for (const written of list) assertPhrase(phraseClass as PhraseClass, written);
  }
}

function assertPhrase(phraseClass: PhraseClass, written: string): void {
  try {
    for (const phrase of phrasesOf(written)) parsePhrase(phraseClass, phrase, false);
  } catch (cause) {
    throw new BodycopyError('ERR_INVALID_OPTION', (cause as Error).message, { cause });
  }
}

function assertLists(tag: string, lists: Lists): void {
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list) || list.some((word) => typeof word !== 'string' || word === '')) {
      fail(`\`${name}\` of \`lexicon.${tag}\` is a list of strings.`);
    }
  }
}

function fail(message: string): never {
  throw new BodycopyError('ERR_INVALID_OPTION', message);
}
