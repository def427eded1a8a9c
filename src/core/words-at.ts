import { isWordChar } from './char.ts';

/** Where whole words stand in a text, -1 where they do not. */
export function wordsAt(text: string, words: string): number {
  let at = words === '' ? -1 : text.indexOf(words);
  while (at !== -1 && !(isBound(text, at) && isBound(text, at + words.length))) {
    at = text.indexOf(words, at + 1);
  }
  return at;
}

/** Whether no word goes on across an offset. */
function isBound(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return !isWordChar(text.charCodeAt(at - 1)) || !isWordChar(text.charCodeAt(at));
}
