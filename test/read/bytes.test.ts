import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/read/bytes.ts';

/** Words in charsets that pages no longer declare. */
const SAMPLES: readonly (readonly [charset: string, bytes: readonly number[], text: string])[] = [
  [
    'windows-1251',
    [
      0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xf1, 0xed, 0xee, 0xe2, 0xe0, 0x20, 0xee, 0xf2, 0xea, 0xf0,
      0xfb, 0xeb, 0xf1, 0xff, 0x20, 0xe2, 0x20, 0xef, 0xff, 0xf2, 0xed, 0xe8, 0xf6, 0xf3,
    ],
    'Порт снова открылся в пятницу',
  ],
  [
    'shift_jis',
    [
      0x8d, 0x60, 0x82, 0xcd, 0x8b, 0xe0, 0x97, 0x6a, 0x93, 0xfa, 0x82, 0xc9, 0x8d, 0xc4, 0x8a,
      0x4a, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42,
    ],
    '港は金曜日に再開した。',
  ],
  [
    'windows-1252',
    [
      ...new TextEncoder().encode('Le port a rouvert vendredi, deux jours apr'),
      0xe8,
      ...new TextEncoder().encode('s la temp'),
      0xea,
      ...new TextEncoder().encode('te qui l'),
      0x27,
      ...new TextEncoder().encode('avait ferm'),
      0xe9,
    ],
    "Le port a rouvert vendredi, deux jours après la tempête qui l'avait fermé",
  ],
];

describe('quotation marks and dashes of windows-1252', () => {
  const QUOTED = [
    0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x91, 0x79, 0x92, 0x97, 0x80, 0x85, 0xe9,
  ];
  const TEXT = '“No” – ‘y’—€…é';
  const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];

  test.each(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii'])('are read as %s', (charset) => {
    expect(decodeBytes(Uint8Array.from(QUOTED), charset)).toBe(TEXT);
    const page = `<meta charset="${charset}"><p>`;
    expect(decodeBytes(Uint8Array.from([...ascii(page), ...QUOTED]))).toBe(`${page}${TEXT}`);
  });

  test('are read where nothing is declared', () => {
    const words =
      'Le port a rouvert vendredi, deux jours après la tempête qui avait fermé la rade.';
    const bytes = Array.from(words, (char) => char.charCodeAt(0));
    expect(decodeBytes(Uint8Array.from([...bytes, ...QUOTED]))).toBe(`${words}${TEXT}`);
  });

  test('are no others in other charsets, nor what stands for nothing', () => {
    expect(decodeBytes(Uint8Array.of(0x93, 0x80, 0x97), 'windows-1251')).toBe('“Ђ—');
    expect(decodeBytes(Uint8Array.of(0xa4, 0x93), 'iso-8859-15')).toBe('€\u0093');
    expect(decodeBytes(Uint8Array.of(0x81, 0x8d, 0x9d), 'windows-1252')).toBe('\u0081\u008d\u009d');
    expect(decodeBytes(new TextEncoder().encode('\u0093'))).toBe('\u0093');
  });
});

describe('bytes that declare nothing', () => {
  test.each(SAMPLES)('are read as %s where they look like it', (_, bytes, text) => {
    const page = (words: readonly number[]): Uint8Array =>
      Uint8Array.from([
        ...new TextEncoder().encode('<html><body><div class="a long name of a class"><p>'),
        ...words,
        ...new TextEncoder().encode('</p></div>'),
      ]);
    expect(decodeBytes(page(bytes))).toContain(`<p>${text}</p>`);
  });

  test('are read as UTF-8 where only one of them is none', () => {
    const words = new TextEncoder().encode('<p>Café, thé, crème brûlée, déjà vu</p>');
    expect(decodeBytes(Uint8Array.from([...words, 0xc3]))).toContain('crème brûlée');
  });
});
