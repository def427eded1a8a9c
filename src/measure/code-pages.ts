import { HIGH_1252 } from '../core/windows-1252.ts';

/** The bytes that a code page reads as other characters than Latin-1 does, by character. */
export type CodePage = ReadonlyMap<number, number>;

/** What windows-1251 has for the bytes 0x80 to 0xbf; the letters from А to я follow in order. */
const HIGH_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';
const FIRST_LETTER_1251 = 0xc0;
const FIRST_CYRILLIC = 0x410;

/** Latin-1 where windows-1252 differs from it, and the rest of windows-1252. */
export const WINDOWS_1252: CodePage = /* @__PURE__ */ byCharacter(HIGH_1252, 0x80, 0x80);
export const WINDOWS_1251: CodePage = /* @__PURE__ */ byCharacter(
  HIGH_1251,
  FIRST_LETTER_1251,
  FIRST_CYRILLIC,
);

/** A code page that has characters in order from a byte on, and those of `high` from 0x80 on. */
function byCharacter(high: string, byte: number, first: number): CodePage {
  const bytes = new Map<number, number>();
  for (let at = byte; at < 0x100; at += 1) bytes.set(first + at - byte, at);
  for (let at = 0; at < high.length; at += 1) bytes.set(high.charCodeAt(at), 0x80 + at);
  return bytes;
}

/** A character and how many units of the text its bytes take. */
export interface Decoded {
  readonly code: number;
  readonly length: number;
}

/** Reads the characters at an offset as bytes, and these as one character of UTF-8. */
export function decodeAt(text: string, at: number, page: CodePage): Decoded | undefined {
  const lead = byteAt(text, at, page);
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = byteAt(text, next, page);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  // Spellings longer than need be, controls, halves of surrogate pairs, and what lies past Unicode.
  const least = [0, 0, 0xa0, 0x800, 0x10000][length] as number;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { code, length };
}

function byteAt(text: string, at: number, page: CodePage): number {
  return at < text.length ? (page.get(text.charCodeAt(at)) ?? -1) : -1;
}
