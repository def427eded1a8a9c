import { describe, expect, it } from 'vitest';
import { createPipeline, defineCleaner, drop, part, repair } from '../../src/text.ts';

const marker = defineCleaner({
  name: 'markers',
  reasons: ['seen'],
  *inspect(view) {
    for (const block of view.blocks) {
      const { text } = block;
      if (text.startsWith('DROP'))
        yield drop(block, { kind: 'custom', reason: 'seen', confidence: 1 });
      for (const { index } of text.matchAll(/~/g)) {
        const target = part(block, index, index + 1);
        yield repair(target, '\u00a0', { kind: 'mojibake', reason: 'seen' });
      }
    }
  },
});

const clean = createPipeline({ cleaners: [marker] });
const LONG = 'The council met on Friday and put off the vote on the new harbour until the spring.';

describe('the body', () => {
  it('sets lines apart where what stood between blank lines is gone', () => {
    const gone = `DROP ${LONG}`;
    const { body } = clean(`${gone}\n\n${gone}\n\n${LONG}\n${LONG}\n\n${gone}`);
    expect(body).toBe(`${LONG}\n\n${LONG}`);
    expect(clean(body).body).toBe(body);
  });

  it('keeps the lines of a paragraph together where blank lines stay', () => {
    const text = `${LONG}\n\nA verse\nof two lines\n\n${LONG}`;
    expect(clean(`DROP\n\n${text}`).body).toBe(text);
  });

  it('has no mended white space at either end of a block', () => {
    expect(clean(`~One~two.~\n\n~ ${LONG}`).body).toBe(`One\u00a0two.\n\n${LONG}`);
  });
});
