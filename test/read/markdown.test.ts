import { describe, expect, it } from 'vitest';
import { type Block, sourceEnd, sourceOffset } from '../../src/core/block.ts';
import { readMarkdown } from '../../src/read/markdown.ts';

const blocks = (source: string): readonly Block[] => readMarkdown(source).blocks;

/** Kind and text of each block. */
const read = (source: string): [string, string][] =>
  blocks(source).map(({ kind, text }) => [kind, text]);

/** The reading text of a source that is one block. */
function text(source: string): string {
  const found = blocks(source);
  expect(found).toHaveLength(1);
  return found[0]?.text ?? '';
}

describe('readMarkdown, block by block', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'ATX headings',
      '# One\n## Two ##\n###### Six #',
      [
        ['heading', 'One'],
        ['heading', 'Two'],
        ['heading', 'Six'],
      ],
    ],
    [
      'lines of nothing but white space as blank ones',
      'One\n \t\nTwo\n<div>\nThree\n  \nFour',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
        ['paragraph', 'Three'],
        ['paragraph', 'Four'],
      ],
    ],
    [
      'no heading without a space',
      '#tag\n\n####### seven',
      [
        ['paragraph', '#tag'],
        ['paragraph', '####### seven'],
      ],
    ],
    [
      'underlined headings',
      'One\n===\n\nTwo\nlines\n---',
      [
        ['heading', 'One'],
        ['heading', 'Two lines'],
      ],
    ],
    [
      'wrapped paragraphs',
      'one\ntwo\n  three\n\nfour',
      [
        ['paragraph', 'one two three'],
        ['paragraph', 'four'],
      ],
    ],
    [
      'lists',
      '- one\n- two\n\n  more\n  - three\n1. four\n2) five',
      [
        ['list-item', 'one'],
        ['list-item', 'two'],
        ['paragraph', 'more'],
        ['list-item', 'three'],
        ['list-item', 'four'],
        ['list-item', 'five'],
      ],
    ],
    [
      'a number that only begins a line',
      'He came in\n14. He left in\n- a hurry',
      [
        ['paragraph', 'He came in 14. He left in'],
        ['list-item', 'a hurry'],
      ],
    ],
    [
      'tasks',
      '- [ ] open\n- [x] done',
      [
        ['list-item', 'open'],
        ['list-item', 'done'],
      ],
    ],
    [
      'quotations, lazy lines too',
      '> one\n> two\nthree\n\n> > deep\n\nout',
      [
        ['quote', 'one two three'],
        ['quote', 'deep'],
        ['paragraph', 'out'],
      ],
    ],
    [
      'items in quotations and the other way',
      '> - item\n\n- > quoted',
      [
        ['list-item', 'item'],
        ['quote', 'quoted'],
      ],
    ],
    [
      'tables',
      '| a | b |\n|---|:-:|\n| **1** | [2](/x) |\n| 3 \\| 4 | |\n\nafter',
      [
        ['table', 'a | b'],
        ['table', '1 | 2'],
        ['table', '3 | 4'],
        ['paragraph', 'after'],
      ],
    ],
    [
      'a table without outer pipes',
      'a | b\n--- | ---\n1 | 2',
      [
        ['table', 'a | b'],
        ['table', '1 | 2'],
      ],
    ],
    ['no table of another width', 'a | b | c\n--- | ---', [['paragraph', 'a | b | c --- | ---']]],
    [
      'fenced code',
      '```js\n  a(*b*);\n\n# c\n```\nafter',
      [
        ['code', '  a(*b*);\n\n# c'],
        ['paragraph', 'after'],
      ],
    ],
    ['fences of tildes and in items', '- ~~~~\n  a\n  ~~~\n  ~~~~', [['code', 'a\n~~~']]],
    ['a fence that nothing closes', '```\nnot code', [['paragraph', '``` not code']]],
    [
      'indented code',
      'text\n    lazy\n\n    code\n\n      more\n\nafter',
      [
        ['paragraph', 'text lazy'],
        ['code', 'code\n\n  more'],
        ['paragraph', 'after'],
      ],
    ],
    [
      'rules',
      '***\n\n- - -\n\n___',
      [
        ['rule', '***'],
        ['rule', '- - -'],
        ['rule', '___'],
      ],
    ],
    [
      'definitions',
      '[a]: /x "title"\n[b]:\n  <y z>\n\'title\'\n\n[a] and [B][]',
      [['paragraph', 'a and B']],
    ],
    [
      'footnotes',
      'Text[^1].\n\n[^1]: The note\n    goes on.',
      [
        ['paragraph', 'Text[^1].'],
        ['paragraph', 'The note goes on.'],
      ],
    ],
    ['comments', '<!-- one\n\ntwo -->\nthree <!-- four --> five', [['paragraph', 'three five']]],
    [
      'HTML',
      '<div\n class="x">\n<h2>Title</h2>\n<p>One <b>bold</b> &amp; more</p>\n</div>\n\ntext',
      [
        ['heading', 'Title'],
        ['paragraph', 'One bold & more'],
        ['paragraph', 'text'],
      ],
    ],
    [
      'scripts and styles',
      '<script>\nlet a;\n\nlet b;\n</script>\n\n<style>p { }</style>\n\ntext',
      [['paragraph', 'text']],
    ],
    [
      'meant line breaks',
      'one  \ntwo\\\nthree<br>four',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
        ['paragraph', 'four'],
      ],
    ],
    [
      'images alone and in text',
      '![A *b*](/c.png)\n\n[![](d.png)](/e)\n\nText ![f](g) here',
      [
        ['image', 'A b'],
        ['image', ''],
        ['paragraph', 'Text here'],
      ],
    ],
    [
      'what holds no text',
      '#\n\n-\n\n[](/x)\n\n****\n\n&\n',
      [
        ['rule', '****'],
        ['paragraph', '&'],
      ],
    ],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
    expect(read(source.replace(/\n/g, '\r\n'))).toEqual(expected);
    expect(read(source.replace(/\n/g, '\r'))).toEqual(expected);
  });

  it('ranks headings', () => {
    expect(blocks('# a\n\n### b\n\nc\n---').map(({ level }) => level)).toEqual([1, 3, 2]);
  });

  it('takes whole lines into the range of a block', () => {
    const source = '## One ##\n\nTwo\n---\n\n> three\n> four\n\n  - five\n\n```\nsix\n```\n';
    expect(blocks(source).map(({ start, end }) => source.slice(start, end))).toEqual([
      '## One ##',
      'Two\n---',
      '> three\n> four',
      '  - five',
      '```\nsix\n```',
    ]);
    expect(blocks(source).map(({ mark }) => mark)).toEqual([3, 0, 2, 4, 0]);
  });

  it('sets blocks apart as Markdown does', () => {
    const source = '# a\ntext\n- b\n- c\n\n- d\n> e\n\n\nf  \ng';
    expect(blocks(source).map(({ text, gap }) => [text, gap])).toEqual([
      ['a', 0],
      ['text', 2],
      ['b', 2],
      ['c', 1],
      ['d', 2],
      ['e', 2],
      ['f', 3],
      ['g', 1],
    ]);
  });

  it('keeps a line a paragraph where a converter gave each one', () => {
    const line = `${'The harbour opened again on Friday, two days after the storm. '.repeat(3).trim()}\n`;
    expect(blocks(line.repeat(6)).map(({ gap }) => gap)).toEqual([0, 2, 2, 2, 2, 2]);
  });
});

describe('readMarkdown, within a line', () => {
  it.each([
    ['*a* _b_ **c** __d__ ***e*** ~~f~~', 'a b c d e f'],
    ['a*b*c a_b_c 2*3*4 snake_case_name', 'abc a_b_c 234 snake_case_name'],
    ['*a **b** c* and **d *e* f**', 'a b c and d e f'],
    ['* a * ** b ** 5 * 3', '* a * ** b ** 5 * 3'],
    ['**a** **b', 'a **b'],
    ['*a `*` b*', 'a * b'],
    ['**日本語。**文字', '日本語。文字'],
    ['~one~ ~~~two~~~', '~one~ ~~~two~~~'],
    ['`` a`b `` and `c', 'a`b and `c'],
    ['`a  b` ` `', 'a  b'],
    ['\\*a\\* \\[b\\] \\# 1\\. C:\\dir', '*a* [b] # 1. C:\\dir'],
    ['&amp; &lt;p&gt; &eacute; &#8364; &#x20ac; &nope; AT&T', '& <p> é € € &nope; AT&T'],
    ['[a](/b) [c](<d e> "f") [g]() [h](i (j) k)', 'a c g [h](i (j) k)'],
    ['[a](b(c)d) [e](f "g")h', 'a eh'],
    ['[a [b](c) d](e)', '[a b d](e)'],
    ['[a **b** `]` c](d)', 'a b ] c'],
    ['[a\\]b](c) [d] [e][f] (g)', 'a]b [d] [e][f] (g)'],
    ['![a [b](c) d](e) f', 'f'],
    [
      '<https://a.example/b?c=d> <e@f.example> <not a tag> a < b > c',
      'https://a.example/b?c=d e@f.example <not a tag> a < b > c',
    ],
    ['a <u>b</u> <span class="c">d</span> List<Block> <img src="e" alt="f">', 'a b d List<Block>'],
    ['**a [b](c)** *d* [*e*](f)', 'a b d e'],
    ['a ![b](c) d ![](e)', 'a d'],
  ])('reads %j', (source, expected) => {
    expect(text(`x ${source}`)).toBe(`x ${expected}`);
  });

  it('finds links', () => {
    const source =
      '[a **b**](/c) d ![e](f) [g][h] <https://i.example> https://j.example/k. <a href="l">m</a>\n\n[h]: n';
    const [block] = blocks(source);
    const found = block?.links?.map(({ start, end, url }) => [block.text.slice(start, end), url]);
    expect(found).toEqual([
      ['a b', '/c'],
      ['g', 'n'],
      ['https://i.example', 'https://i.example'],
      ['https://j.example/k', 'https://j.example/k'],
      ['m', 'l'],
    ]);
    const [image] = blocks('[![alt text](a.png)](/b)');
    expect(image?.links).toEqual([
      { start: 0, end: 8, url: 'a.png', image: true },
      { start: 0, end: 8, url: '/b' },
    ]);
  });

  it('maps every character to its source', () => {
    const source =
      '> *One* [two\n> **three**](four "five") \\* six `se\n> ven` &amp; eight\n\n| a | *b* |\n|-|-|\n| c | d |';
    for (const block of blocks(source)) {
      for (const [offset, char] of [...block.text].entries()) {
        const from = sourceOffset(block, offset);
        const to = sourceEnd(block, offset + 1);
        if (char === '&') expect(source.slice(from, to)).toBe('&amp;');
        else if (char !== ' ' && char !== '|') expect(source.slice(from, to)).toBe(char);
      }
    }
  });

  it('maps parts to the source between their ends', () => {
    const source = 'a **b c** &amp; [d](e) f';
    const [block] = blocks(source) as [Block];
    const slice = (words: string): string => {
      const at = block.text.indexOf(words);
      return source.slice(sourceOffset(block, at), sourceEnd(block, at + words.length));
    };
    expect(block.text).toBe('a b c & d f');
    expect(slice('c & d')).toBe('c** &amp; [d');
    expect(slice('&')).toBe('&amp;');
    expect(slice('& ')).toBe('&amp; ');
  });
});

describe('readMarkdown, front matter', () => {
  it.each([
    [
      '---\ntitle: "Harbour: reopened"\nauthor: Ann Example\ndate: 2022-05-14\ntags: [a, b]\n---\nText',
    ],
    [
      "---\n# note\ntitle: 'Harbour: reopened'\nauthors:\n  - Ann Example\ndate: 2022-05-14\n...\nText",
    ],
    [
      '+++\ntitle = "Harbour: reopened"\nauthor = "Ann Example"\ndate = 2022-05-14\n[extra]\n+++\nText',
    ],
  ])('reads fields of %j', (source) => {
    const { blocks, fields } = readMarkdown(source);
    expect(blocks.map(({ text }) => text)).toEqual(['Text']);
    expect(fields).toEqual({
      title: 'Harbour: reopened',
      authors: ['Ann Example'],
      published: '2022-05-14',
    });
  });

  it.each([['---\n\nText between rules\n\n---\n'], ['---\ntitle: x\n\nText'], ['---\n---\n']])(
    'reads none of %j',
    (source) => {
      expect(readMarkdown(source).fields).toEqual({});
    },
  );

  it('leaves a date alone that has no one meaning', () => {
    expect(readMarkdown('---\ndate: 05/06/22\n---\n').fields).toEqual({});
  });
});
