import { CJK, charClass, MARK, SPACE } from '../core/char.ts';

const BLANK = 0x20;
const ASCII_END = 0x80;

/**
 * The words of a text, as runs between white space that hold a letter or digit; two CJK characters
 * make one.
 */
export function wordCount(text: string): number {
  let words = 0;
  let characters = 0;
  let open = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= BLANK) open = true;
    // Most characters stand within words, where nothing but their end is asked for.
    else if (open || code >= ASCII_END) {
      const found = charClass(code);
      if (found === SPACE) open = true;
      else if (found === CJK) characters += 1;
      else if (open && found < MARK) {
        words += 1;
        open = false;
      }
    }
  }
  return words + Math.ceil(characters / 2);
}
