import { describe, expect, it } from 'vitest';
import {
  alsoRead,
  BodycopyError,
  backToTop,
  barePipeline,
  createPipeline,
  de,
  defineCleaner,
  en,
  readDoc,
  readText,
  restore,
  warn,
  writeMarked,
} from '../../src/text.ts';

const ENGLISH =
  'The harbour opened again on Friday, two days after the storm had closed it to ships.';
const SECOND = 'The first ships came in at noon, and the cranes worked until late in the evening.';

describe('barePipeline', () => {
  it('uses what it is given and nothing else', () => {
    const clean = barePipeline({ cleaners: [backToTop()], lexicons: [en] });
    const article = clean(`${ENGLISH}\n\n${SECOND}\n\nBack to top\n\nAll rights reserved`);
    expect(article.removals.map(({ cleaner }) => cleaner)).toEqual(['back-to-top']);
    expect(article.lang).toBeNull();
  });

  it('has all its languages active', () => {
    const clean = barePipeline({ cleaners: [alsoRead()], lexicons: [en, de] });
    const line = 'Lesen Sie auch: Minister beraten über den neuen Hafen';
    expect(clean(`${ENGLISH}\n\n${line}\n\n${SECOND}`).body).not.toContain(line);
  });

  it('refuses names of languages', () => {
    expect(() => barePipeline({ cleaners: [], lexicons: ['en'] as never })).toThrow(BodycopyError);
    expect(() => barePipeline({ cleaners: [], lexicons: [] })).toThrow(BodycopyError);
  });
});

describe('an article of a bare pipeline', () => {
  const source = `# Harbour\n\n${ENGLISH}\n\nBack to top`;
  const bare = barePipeline({ cleaners: [backToTop()], lexicons: [en] })(source);

  it('is the whole record but for the body in other formats', () => {
    const whole = createPipeline({ cleaners: [backToTop()], lang: 'en', format: 'text' })(source);
    const { markdown, html, ...rest } = whole;
    expect({ ...bare, lang: 'en' }).toEqual(rest);
    expect([markdown, html].every((written) => written.includes('Harbour'))).toBe(true);
  });

  it('counts its words, can be stored, restored and printed', () => {
    expect(bare.wordCount).toBe(17);
    expect(restore(JSON.parse(JSON.stringify(bare)))).toBe(source);
    expect(writeMarked(bare)).toContain('Back to top');
  });

  it('warns of what its reader and cleaners warn of, and judges no text', () => {
    const unsure = defineCleaner<'unsure'>({
      name: 'unsure',
      reasons: ['unsure'],
      *inspect() {
        yield warn('suspicious', 'Who knows?', { reason: 'unsure' });
      },
    });
    const clean = barePipeline({ cleaners: [unsure], lexicons: [en] });
    expect(clean('').warnings).toEqual([{ code: 'suspicious', message: 'Who knows?' }]);
  });
});

describe('the `read` option', () => {
  const wrapped = [
    'The harbour opened again on Friday, two days after the storm had',
    'closed it to ships of all sizes, and the first of them came in at',
    'noon, when the cranes had already been tried and the tugs were out',
    'again, with the pilots who had waited for two days in the old town',
    'hall, where the harbour master had told them what the sea had done.',
  ];
  const plan = { cleaners: [], lexicons: [en] };

  it('has a block a line unless given', () => {
    const { kept } = barePipeline(plan)(wrapped.join('\n'));
    expect(kept).toHaveLength(wrapped.length);
  });

  it('joins wrapped lines with `readText`, and reads Markdown with `readDoc`', () => {
    const { body } = barePipeline({ ...plan, read: readText })(wrapped.join('\n'));
    expect(body).toBe(wrapped.join(' '));
    const marked = barePipeline({ ...plan, read: (text) => readDoc(text, 'markdown') });
    expect(marked('The *harbour* opened.').body).toBe('The harbour opened.');
  });

  it('refuses pages and what is no string', () => {
    const clean = barePipeline(plan);
    expect(() => clean('<!doctype html><title>A page</title>')).toThrow('is HTML');
    expect(() => clean(undefined as never)).toThrow('Expected a string');
    expect(() => readText(undefined)).toThrow('Expected a string');
  });
});
