import type { Span } from '../core/span.ts';
import type { JsonFrame } from './json-frames.ts';
import { findStrings, isQuote, type JsonString, stringEnd } from './json-strings.ts';
import { decodeString, type Mapped, mappedSource } from './mapped.ts';
import type { PageScript } from './page-scripts.ts';
import {
  createKeys,
  isForeign,
  isLinkedKey,
  isListedKey,
  isOwnText,
  type KeyMeaning,
  wholeOf,
} from './script-keys.ts';

/** Strings of a script that are one text: one string, or those of one list. */
export interface ScriptText {
  readonly script: PageScript;
  readonly strings: ScriptString[];
  /** Whether its strings may be short, as in a list of ingredients. */
  readonly isList: boolean;
}

/** A string of a script that may be text. */
export interface ScriptString {
  readonly frame: JsonFrame;
  readonly key: string;
  readonly value: Mapped;
}

/** What may be read of the scripts of a page, what of it is left, and whether there was more. */
export interface ScriptBudget {
  characters: number;
  strings: number;
  isCut: boolean;
}

/** A longer text of JSON as a string is not read: each of its escapes has a place of its own. */
const MAX_ESCAPED = 500_000;

/** Shorter strings hold no ten words, longer ones no text. */
const MIN_LENGTH = 30;
const MAX_LENGTH = 400_000;

/** What is known while the scripts of a page are read. */
interface Search {
  readonly budget: ScriptBudget;
  readonly keys: (key: string) => KeyMeaning;
}

/** Makes a function that finds the texts in scripts of a page. */
export function createTextFinder(
  source: string,
  budget: ScriptBudget,
): (script: PageScript) => ScriptText[] {
  const whole = mappedSource(source);
  const search: Search = { budget, keys: createKeys() };
  return (script) => {
    const end = Math.min(script.end, script.start + budget.characters);
    budget.characters -= end - script.start;
    if (end < script.end) budget.isCut = true;
    const range = { start: script.start, end };
    if (script.kind === 'linked-data') return linkedTexts(search, script, whole, range);
    const close = isQuote(source, script.start)
      ? stringEnd(source, script.start + 1, range.end)
      : -1;
    if (close === -1) return stateTexts(search, script, whole, range);
    if (close - script.start > MAX_ESCAPED) {
      budget.isCut = true;
      return [];
    }
    // A text of JSON as a string.
    const inner = decodeString(whole, script.start + 1, close);
    return stateTexts(search, script, inner, { start: 0, end: inner.text.length });
  };
}

function find(
  { budget }: Search,
  text: string,
  range: Span,
  wants: (key: string) => boolean,
  onlyFirst: boolean,
): JsonString[] {
  const found = findStrings(text, range, { wants, onlyFirst, maxStrings: budget.strings });
  budget.strings -= found.length;
  if (budget.strings === 0) budget.isCut = true;
  return found;
}

function linkedTexts(search: Search, script: PageScript, outer: Mapped, range: Span): ScriptText[] {
  const texts = createTexts(script);
  for (const { frame, key, start, end } of find(search, outer.text, range, isLinkedKey, false)) {
    const isList = isListedKey(key);
    if (end - start > MAX_LENGTH || (!isList && end - start < MIN_LENGTH)) continue;
    if (!isOwnText(frame, key) || isForeign(frame, none)) continue;
    texts.add(wholeOf(frame), isList, { frame, key, value: decodeString(outer, start, end) });
  }
  return texts.all;
}

function none(): boolean {
  return false;
}

function stateTexts(search: Search, script: PageScript, outer: Mapped, range: Span): ScriptText[] {
  const texts = createTexts(script);
  const isText = (key: string): boolean => search.keys(key).isText;
  const isFurniture = (key: string): boolean => search.keys(key).isFurniture;
  const onlyFirst = script.kind === 'assignment';
  for (const { frame, key, start, end } of find(search, outer.text, range, isText, onlyFirst)) {
    if (end - start > MAX_LENGTH || end - start < MIN_LENGTH) continue;
    if (isFurniture(key) || isForeign(frame, isFurniture)) continue;
    texts.add(frame, false, { frame, key, value: decodeString(outer, start, end) });
  }
  return texts.all;
}

interface Texts {
  readonly all: ScriptText[];
  add(whole: JsonFrame, isList: boolean, string: ScriptString): void;
}

/** Puts strings together that stand in the same list, or under the same key of its objects. */
function createTexts(script: PageScript): Texts {
  const all: ScriptText[] = [];
  const byWhole = new Map<JsonFrame, ScriptText>();
  return {
    all,
    add(whole, isList, string) {
      const known = byWhole.get(whole);
      if (known !== undefined && known.strings[0]?.key === string.key) {
        known.strings.push(string);
        return;
      }
      const text = { script, isList, strings: [string] };
      all.push(text);
      byWhole.set(whole, text);
    },
  };
}
