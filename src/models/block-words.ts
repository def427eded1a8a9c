import { charClass, MARK, SPACE } from '../core/char.ts';

/** Words of a block that are looked at; what comes later says no more of it. */
const MAX_BLOCK_WORDS = 40;

/** The first words of a text, lower-cased: runs of letters and digits. */
export function blockWords(text: string): readonly string[] {
  const lower = (text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text).toLowerCase();
  const words: string[] = [];
  const { length } = lower;
  let at = 0;
  while (at < length && words.length < MAX_BLOCK_WORDS) {
    const start = at;
    while (at < length && isWord(lower.charCodeAt(at))) at += 1;
    if (at > start) words.push(lower.slice(start, at));
    at += 1;
  }
  return words;
}

/** Text in which so many words end at the latest, save in scripts without spaces. */
const MAX_LENGTH = 400;

function isWord(code: number): boolean {
  const found = charClass(code);
  return found !== MARK && found !== SPACE;
}
