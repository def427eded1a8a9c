import { CJK, charClass, isWordChar } from '../core/char.ts';
import { foldCode, SKIP } from './fold.ts';

/** Behind the accents of the letter before `from`, where they stand for themselves. */
export function pastMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isMark(text.charCodeAt(at))) at += 1;
  return at;
}

function isMark(code: number): boolean {
  return isWordChar(code) && foldCode(code) === SKIP;
}

/** Whether no word goes on at `at`. CJK words have no visible ends. */
export function isBoundary(text: string, at: number): boolean {
  if (at >= text.length || !isWordChar(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  return charClass(before) === CJK || !isWordChar(before);
}

/** Whether nothing but what is skipped is left of a text. */
export function isRestSkipped(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    if (foldCode(text.charCodeAt(at)) !== SKIP) return false;
  }
  return true;
}
