/** The letters of each code point from U+FB00 on; the long s of the sixth is an s today. */
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const;
const FIRST = 0xfb00;

/** Ligatures of Latin letters that Unicode has as characters. */
export const LIGATURE: RegExp = /[\ufb00-\ufb06]/g;

/** The letters of a ligature. */
export function lettersOf(ligature: string): string {
  return LETTERS[ligature.charCodeAt(0) - FIRST] ?? ligature;
}
