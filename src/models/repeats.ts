import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

/** Whether a text stands on the page more than once. */
export const repeats: Family<Lines> = {
  columns: ['copies', 'copiesBefore', 'sameShape'],
  fill({ blocks }, { values, width }, offset) {
    const texts = new Map<string, number>();
    const shapes = new Map<string, number>();
    for (const { index, text } of blocks) {
      const seen = texts.get(text) ?? 0;
      values[index * width + offset + 1] = seen;
      texts.set(text, seen + 1);
      const shape = text.length > MAX_SHAPE ? '' : text.replace(DIGITS, '0');
      if (shape !== '') shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    }
    for (const { index, text } of blocks) {
      const at = index * width + offset;
      values[at] = texts.get(text) as number;
      const shape = text.length > MAX_SHAPE ? '' : text.replace(DIGITS, '0');
      values[at + 2] = shape === '' ? 1 : (shapes.get(shape) as number);
    }
  },
};

/** Lines that differ in their numbers alone are short. */
const MAX_SHAPE = 60;
const DIGITS = /\d+/g;
