import type { Block } from './page.ts';
import type { Random } from './random.ts';

/** A way to lay the same blocks out. */
export type LayoutName =
  | 'crlf'
  | 'one-line'
  | 'hard-wrap'
  | 'extra-blank'
  | 'trailing-space'
  | 'leading-space'
  | 'nbsp';

const WRAP_COLUMN = 80;

/** Breaks a line at spaces so that no line is longer than the column, unless a word is. */
export function wrap(line: string, column: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > column) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Some of the furniture's spaces, and at least one, as no-break spaces. */
function withNoBreakSpaces(blocks: readonly Block[], random: Random): Block[] {
  const choices = blocks.flatMap(({ role, lines }, index) =>
    role === 'furniture' && lines.some((line) => line.includes(' ')) ? [index] : [],
  );
  const first = random.pick(choices);
  return blocks.map((block, index) => {
    if (index !== first && !(choices.includes(index) && random.chance(0.4))) return block;
    const lines = block.lines.map((line) =>
      line.replace(/ /g, () => (index === first || random.chance(0.5) ? '\u00A0' : ' ')),
    );
    return { ...block, lines };
  });
}

/** Indents every line, every paragraph's first line, or some of them. */
function indent(blocks: readonly Block[], random: Random): Block[] {
  const manner = random.pick(['all', 'first', 'tab', 'some'] as const);
  const gap = random.pick(['  ', '   ', '    ']);
  return blocks.map((block) => {
    const some = random.chance(0.4) ? ' '.repeat(random.between(1, 3)) : '';
    const lines = block.lines.map((line, index) => {
      if (manner === 'all') return gap + line;
      if (index > 0) return line;
      return { first: gap, tab: '\t', some }[manner] + line;
    });
    return { ...block, lines };
  });
}

function gapOf(layouts: readonly LayoutName[], random: Random): string {
  if (layouts.includes('one-line')) return '\n';
  if (!layouts.includes('extra-blank')) return '\n\n';
  return random.pick(['\n\n', '\n\n\n', '\n\n\n\n', '\n \n\n', '\n\n \n\n', '\n\t\n']);
}

/** Lays the blocks out as one text. */
export function layOut(
  blocks: readonly Block[],
  layouts: readonly LayoutName[],
  random: Random,
): string {
  let shaped = [...blocks];
  if (layouts.includes('nbsp')) shaped = withNoBreakSpaces(shaped, random);
  if (layouts.includes('hard-wrap')) {
    shaped = shaped.map((block) => ({
      ...block,
      lines: block.lines.flatMap((line) => wrap(line, WRAP_COLUMN)),
    }));
  }
  if (layouts.includes('leading-space')) shaped = indent(shaped, random);
  const trail = (line: string): string =>
    layouts.includes('trailing-space') && random.chance(0.4)
      ? line + random.pick([' ', '  ', '   ', '\t', ' \t'])
      : line;
  let text = '';
  shaped.forEach((block, index) => {
    text += (index === 0 ? '' : gapOf(layouts, random)) + block.lines.map(trail).join('\n');
  });
  if (random.chance(0.5)) text += '\n';
  return layouts.includes('crlf') ? text.replaceAll('\n', '\r\n') : text;
}
