import type { Block } from '../core/block.ts';
import { CJK, charClass, DIGIT, LOWER, UPPER } from '../core/char.ts';
import { countCharacters, createTally, ELLIPSIS, QUOTE, signs, type Tally } from './characters.ts';
import type { Lines } from './lines.ts';
import type { Family, Matrix } from './matrix.ts';

const COLUMNS = [
  'words',
  'length',
  'wordLength',
  'capitals',
  'allCapitals',
  'digits',
  'cjk',
  'marks',
  'commas',
  'sentences',
  'wordsASentence',
  'separators',
  'currency',
  'address',
  'functionWords',
  'months',
  'start',
  'end',
  'good',
  'kind',
  'level',
] as const;

/** What a block's own characters show. */
export const shape: Family<Lines> = {
  columns: COLUMNS,
  fill(lines, matrix, offset) {
    const tally = createTally();
    for (const block of lines.blocks) {
      countCharacters(block.text, tally);
      write(lines, block, tally, matrix, block.index * matrix.width + offset);
    }
  },
};

function write(lines: Lines, block: Block, tally: Tally, { values }: Matrix, at: number): void {
  const { index, text } = block;
  const words = Math.max(1, tally.words + tally.cjk / 2);
  const looked = Math.max(1, tally.looked);
  let column = at;
  values[column++] = lines.words[index] as number;
  values[column++] = text.length;
  values[column++] = tally.looked / words;
  values[column++] = tally.capitals / words;
  values[column++] = tally.allCapitals / words;
  values[column++] = tally.digits / looked;
  values[column++] = tally.cjk / looked;
  values[column++] = tally.marks / looked;
  values[column++] = tally.commas / words;
  values[column++] = tally.sentences;
  values[column++] = words / Math.max(1, tally.sentences);
  values[column++] = tally.separators;
  values[column++] = tally.currency;
  values[column++] = tally.address;
  const { functionWords, months } = lines.view.vocabulary;
  const first = lines.firstWords[index] as readonly string[];
  values[column++] = countIn(functionWords, first) / Math.max(1, first.length);
  values[column++] = countIn(months, first);
  values[column++] = startOf(text);
  values[column++] = endOf(text);
  values[column++] = (lines.prose[index] as number) > 0 ? 1 : 0;
  values[column++] = KINDS.indexOf(block.kind);
  values[column++] = lines.level[index] as number;
}

function countIn(known: { has(word: string): boolean }, words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return count;
}

const KINDS: readonly Block['kind'][] = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'code',
  'rule',
  'image',
];

/** What a text starts with: 0 a sign, 1 a small letter, 2 a capital, 3 a digit, 4 CJK, 5 a quotation. */
function startOf(text: string): number {
  const code = text.charCodeAt(0);
  const found = charClass(code);
  if (found === LOWER) return 1;
  if (found === UPPER) return 2;
  if (found === DIGIT) return 3;
  if (found === CJK) return 4;
  return signs[code] === QUOTE ? 5 : 0;
}

/** The class of the sign that a text ends with, 0 where it is none of those known. */
function endOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at -= 1;
  const code = text.charCodeAt(at);
  const cut = text.charCodeAt(at) === 0x2e && at > 1 && text.charCodeAt(at - 1) === 0x2e;
  return cut ? ELLIPSIS : (signs[code] as number);
}

const CLOSERS = '"\'”’»)]}*_」』）】';
