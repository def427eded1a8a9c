/** Characters that HTML names, as converters and editors write them in Markdown. */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  minus: '−',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/** The second character of `&eacute;`, for the accents that Latin letters take. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const REFERENCE = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));/i;
const ACCENTED = /^([aceiounysz])([a-z]{3,5})$/i;

/** A character reference and what it stands for. */
export interface Entity {
  readonly length: number;
  readonly to: string;
}

/** The character reference at an offset of a text, if it is a known one. */
export function entityAt(text: string, at: number): Entity | undefined {
  const found = REFERENCE.exec(text.slice(at, at + 14));
  if (found === null) return undefined;
  const [whole, decimal, hex, name] = found;
  const to =
    name === undefined
      ? charOf(decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal))
      : named(name);
  return to === undefined ? undefined : { length: whole.length, to };
}

function charOf(code: number): string | undefined {
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : undefined;
}

function named(name: string): string | undefined {
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  const accented = ACCENTED.exec(name);
  const accent = ACCENTS[accented?.[2] ?? ''];
  const char = accent && `${accented?.[1]}${accent}`.normalize('NFC');
  return char?.length === 1 ? char : undefined;
}
