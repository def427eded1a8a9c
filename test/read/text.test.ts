import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../src/core/block.ts';
import { readText } from '../../src/read/text.ts';

const texts = (source: string): string[] => readText(source).blocks.map((block) => block.text);

const PARAGRAPH =
  'The harbour of Port Ellis reopened on Monday after the storm that had closed it for a week, ' +
  'and the first grain ships are expected at the quay before the end of the month.';

/** Wraps words as a mail program does. */
function wrapped(text: string, column: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= column) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('readText', () => {
  it('reads every line break', () => {
    expect(texts('a\nb\r\nc\rd\fe\u2028f\u2029g\u0085h\vi')).toEqual([...'abcdefghi']);
  });

  it('leaves white space out of blocks and counts line breaks between them', () => {
    const { blocks } = readText(' \n  one \t\n\n\n two\u00a0\nthree\n');
    expect(blocks.map(({ text, gap }) => [text, gap])).toEqual([
      ['one', 1],
      ['two', 3],
      ['three', 1],
    ]);
  });

  it('tells blank-line paragraphs from a line for each', () => {
    expect(readText('a\n\nb\nc').convention).toBe('blank-line');
    expect(readText('a\nb\nc').convention).toBe('line');
    expect(readText('').convention).toBe('line');
  });

  it.each([40, 60, 72, 80, 100])('re-flows text wrapped at %i', (column) => {
    const source = Array(5).fill(wrapped(PARAGRAPH, column)).join('\n\n');
    expect(texts(source)).toEqual(Array(5).fill(PARAGRAPH));
  });

  it('maps every character of a wrapped block to its source', () => {
    const source = Array.from({ length: 4 }, () => wrapped(PARAGRAPH, 50)).join('\n\n');
    for (const block of readText(source).blocks) {
      for (const [offset, char] of [...block.text].entries()) {
        if (char !== ' ') expect(source.charAt(sourceOffset(block, offset))).toBe(char);
      }
    }
  });

  it('keeps the lines of verse and lists apart', () => {
    const verse = 'The ship went out\nat break of day\nand no one saw\nwhich way she lay\nor why';
    expect(texts(verse)).toHaveLength(5);
    const list = '- one thing\n- another thing\n- a third and last thing\n- and one more\n- done';
    expect(texts(list)).toHaveLength(5);
  });

  it('joins wrapped CJK lines without a space', () => {
    const line = '港は一週間の閉鎖の後に月曜日に再開され最初の穀物船は月末までに到着する見込み';
    const { blocks } = readText(Array.from({ length: 6 }, () => line).join('\n'));
    expect(blocks.map((block) => block.text)).toEqual([line.repeat(6)]);
  });

  it.each([
    ['# One', 'heading', 'One'],
    ['###### Six', 'heading', 'Six'],
    ['#hashtag', 'paragraph', '#hashtag'],
    ['- item', 'list-item', 'item'],
    ['• item', 'list-item', 'item'],
    ['12. item', 'list-item', 'item'],
    ['2022. was a year', 'paragraph', '2022. was a year'],
    ['3.5 litres', 'paragraph', '3.5 litres'],
    ['-5 degrees', 'paragraph', '-5 degrees'],
    ['> quoted', 'quote', 'quoted'],
    ['| a | b |', 'table', '| a | b |'],
    ['* * *', 'rule', '* * *'],
    ['---', 'rule', '---'],
  ])('reads the line mark of %j', (line, kind, text) => {
    expect(readText(line).blocks).toMatchObject([{ kind, text }]);
  });

  it('reads fenced code as one block, and an open fence as text', () => {
    const { blocks } = readText('```js\n  a();\n\n  b();\n```\nafter\n\n```\nopen');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['code', '```js\n  a();\n\n  b();\n```'],
      ['paragraph', 'after'],
      ['paragraph', '```'],
      ['paragraph', 'open'],
    ]);
  });
});
