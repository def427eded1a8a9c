/** What windows-1252 has for the bytes 0x80 to 0x9f; five stand for nothing. */
export const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What windows-1252 has for a control character of Latin-1, if anything. */
export function windows1252(code: number): string | undefined {
  const char = HIGH_1252.charAt(code - 0x80);
  return char === '' || char.charCodeAt(0) === code ? undefined : char;
}
