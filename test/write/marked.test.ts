import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  type Cleaner,
  createPipeline,
  defineCleaner,
  drop,
  join,
  type Policies,
  part,
  repair,
  writeMarked,
} from '../../src/text.ts';
import { markedLines } from '../../src/write/marked-lines.ts';

/** Drops `DROP…`, lifts `BY…`, takes out `(x)` and mends `\$`, and joins over dropped lines. */
const marker: Cleaner = defineCleaner({
  name: 'markers',
  reasons: ['seen'],
  *inspect(view) {
    for (const block of view.blocks) {
      const { text } = block;
      if (text.startsWith('DROP')) yield drop(block, { kind: 'custom', reason: 'seen' });
      if (text.startsWith('BY')) yield drop(block, { kind: 'byline', reason: 'seen' });
      for (const { index } of text.matchAll(/\(x\)/g)) {
        const target = part(block, index, index + 3);
        yield drop(target, { kind: 'share-bar', reason: 'seen' });
      }
      for (const { index } of text.matchAll(/\\\$/g)) {
        const target = part(block, index, index + 2);
        yield repair(target, '$', { kind: 'markdown-escape', reason: 'seen' });
      }
      const right = view.doc.blocks[block.index + 2];
      if (right && !/[.!?]$/.test(text)) {
        const cut = text.endsWith('-') ? 1 : 0;
        const joint = { cut, to: cut ? '' : ' ' };
        yield join(block, right, joint, { kind: 'broken-sentence', reason: 'seen' });
      }
    }
  },
});

function clean(text: string, policies: Policies = {}): Article {
  return createPipeline({ cleaners: [marker], policies })(text);
}

function marked(text: string, policies?: Policies): string[] {
  return writeMarked(clean(text, policies)).split('\n').slice(0, -1);
}

describe('writeMarked', () => {
  it('gives every block a line with its sign', () => {
    expect(marked('BY Ann.\n\nOne.\nTwo.\n\nDROP it.')).toEqual([
      '^ BY Ann. | byline markers/seen',
      '+ One.',
      '+ Two.',
      '- DROP it. | custom markers/seen',
    ]);
  });

  it('brackets what is gone from a line, and shows repairs', () => {
    expect(marked('One (x) two (x).\n\nThe \\$40bn.')).toEqual([
      '~ One [[(x)]] two [[(x)]]. | share-bar markers/seen',
      '~ The {{\\$→$}}40bn. | markdown-escape markers/seen',
    ]);
  });

  it('shows both halves of a joined sentence and what stood between', () => {
    expect(marked('It is wide-\n\nDROP\n\nspread.')).toEqual([
      '~ It is wide{{-→}} | broken-sentence markers/seen',
      '- DROP | custom markers/seen',
      '+ spread.',
    ]);
    expect(marked('It is in\nDROP\nhere.')[0]).toBe(
      '~ It is in{{→ }} | broken-sentence markers/seen',
    );
  });

  it('says what was recognised and stays', () => {
    expect(marked('DROP it.\n\nOne.', { custom: 'keep' })).toEqual([
      '= DROP it. | custom markers/seen (stays: policy)',
      '+ One.',
    ]);
  });

  it('puts the lines of a wrapped block together', () => {
    const blocks = [
      `${'line '.repeat(50)}(x) line.`,
      `DROP ${'gone '.repeat(30)}`,
      `${'last '.repeat(50)}.`,
    ];
    const trimmed = blocks.map((block) => block.trim());
    const wrapped = blocks.map((block) => block.replace(/(.{60,70}) /g, '$1\n').trim());
    expect(wrapped[0]?.split('\n').length).toBeGreaterThan(3);
    expect(marked(wrapped.join('\n\n'))).toEqual([
      `~ ${trimmed[0]?.replace('(x)', '[[(x)]]')} | share-bar markers/seen`,
      `- ${trimmed[1]} | custom markers/seen`,
      `+ ${trimmed[2]}`,
    ]);
  });

  it('takes CRLF, form feeds and separators as the ends of lines', () => {
    expect(marked('One.\r\nDROP.\fTwo.\u2028Three.')).toEqual([
      '+ One.',
      '- DROP. | custom markers/seen',
      '+ Two.',
      '+ Three.',
    ]);
  });

  it('shows pictures of control characters', () => {
    expect(marked('One \u001b[31mred\u007f\u009b.')).toEqual(['+ One ␛[31mred␡\ufffd.']);
  });

  it('is empty where there is no block', () => {
    expect(writeMarked(clean(''))).toBe('');
    expect(writeMarked(clean(' \n\n '))).toBe('');
  });

  it('shows Markdown that holds no text, and marks where they stand', () => {
    const source = '---\ntitle: A\n---\n## **One** (x)\n\n[a]: /b\n';
    expect(marked(source)).toEqual([
      '. ---',
      '. title: A',
      '. ---',
      '~ ## **One** [[(x)]] | share-bar markers/seen',
      '. [a]: /b',
    ]);
  });

  it('works from a stored record', () => {
    const article = clean('One (x).\n\nDROP');
    expect(writeMarked(JSON.parse(JSON.stringify(article)))).toBe(writeMarked(article));
  });

  it('shows every character of the source once, and those of the body as staying', () => {
    const piece = fc.constantFrom('One.', 'Two', 'wide-', 'DROP', 'BY', '(x)', '\\$', '- ', ' ');
    const end = fc.constantFrom('\n', '\n\n', '\r\n', '\f', '', ' ');
    const letters = (text: string): string => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, end), { maxLength: 20 }), (parts) => {
        const source = parts.flat().join('');
        const article = clean(source);
        const pieces = markedLines(article).flatMap((line) => line.pieces);
        expect(letters(pieces.map(({ text }) => text).join(''))).toBe(letters(source));
        const kept = pieces.map((found) => {
          if (found.fate === 'repaired') return found.repair.to;
          return found.fate === 'kept' ? found.text : '';
        });
        expect(letters(kept.join(''))).toBe(letters(article.body));
      }),
    );
  });
});
