import { expect, test } from 'vitest';
import { createPipeline, defineCleaner, presets } from '../../src/index.ts';
import { htmlColumns, htmlFeatures } from '../../src/models/html-features.ts';
import type { Matrix } from '../../src/models/matrix.ts';
import { textColumns, textFeatures } from '../../src/models/text-features.ts';

/** The numbers of each block by column, as the model would get them after the rules. */
function featuresOf(
  source: string,
  columns: readonly string[],
): (block: number, name: string) => number {
  let matrix: Matrix | undefined;
  const probe = defineCleaner({
    name: 'probe',
    reasons: [],
    sees: 'all',
    inspect(view) {
      const names = new Map([['menu', -2]]);
      const words = new Map([['=back_home', -1.5]]);
      matrix = view.doc.elements
        ? htmlFeatures(view, { names, words }).matrix
        : textFeatures(view, words).matrix;
      return [];
    },
  });
  const rules = presets.balanced().filter(({ name }) => name !== 'classify');
  createPipeline({ cleaners: [...rules, probe] })(source);
  return (block, name) => {
    const column = columns.indexOf(name);
    if (matrix === undefined || column === -1) throw new Error(`No column \`${name}\`.`);
    return matrix.values[block * matrix.width + column] as number;
  };
}

const PROSE =
  'The harbour opened again on Friday, and the first ships came home after two days at sea.';

const PAGE = `<!doctype html><html><head><title>The harbour opened again</title>
<script type="application/ld+json">{"@type":"Article","description":"The harbour opened again on Friday, and the first"}</script>
</head><body><div class="menu"><ul><li><a href="/a">Back home</a><li><a href="/b">Back to town</a></ul></div>
<main><h1>The harbour opened again</h1><p>${PROSE}</p><p>${PROSE}</p></main></body></html>`;

test('a page tells of links, elements, names, words, places and copies', () => {
  const at = featuresOf(PAGE, htmlColumns);
  expect([at(0, 'linked'), at(3, 'linked')]).toEqual([1, 0]);
  expect([at(0, 'around:li'), at(0, 'around:main'), at(3, 'around:main')]).toEqual([1, -1, 1]);
  expect([at(0, 'name3:sum'), at(0, 'names:least'), at(3, 'names:sum')]).toEqual([-2, -2, 0]);
  expect([at(0, 'word:line'), at(1, 'word:line')]).toEqual([-1.5, 0]);
  expect([at(0, 'group:blocks'), at(3, 'group:blocks')]).toEqual([2, 2]);
  expect([at(3, 'copies'), at(4, 'copiesBefore'), at(2, 'copies')]).toEqual([2, 1, 1]);
  expect([at(2, 'ofTitle'), at(0, 'ofTitle')]).toEqual([1, 0]);
  expect(at(3, 'inSchema')).toBeGreaterThan(0.4);
  expect([at(0, 'page:schemaArticle'), at(0, 'page:schemaProduct')]).toEqual([1, 0]);
  expect([at(3, 'headingDistance'), at(3, 'headingLevel')]).toEqual([1, 1]);
  expect(at(1, 'words@1')).toBe(at(2, 'words'));
  expect(at(0, 'words@-1')).toBe(-3);
});

test('rules tell what they made of a block', () => {
  const at = featuresOf(PAGE, htmlColumns);
  expect(at(0, 'ruled')).toBeGreaterThan(0.9);
  expect(at(3, 'ruled')).toBe(0);
  expect(at(2, 'ruled@heading')).toBe(-3);
});

test('a text tells of phrases, lines and the whole', () => {
  const at = featuresOf(`Read more\n\n${PROSE}\n\nShare on Facebook`, textColumns);
  expect(at(2, 'phrase:share')).toBe(2);
  expect(at(1, 'phrase:share')).toBe(0);
  expect([at(1, 'good'), at(0, 'good')]).toEqual([1, 0]);
  expect(at(0, 'page:prose')).toBeGreaterThan(0.5);
});

test('a text tells which of its words the prose has, too', () => {
  const source = `Ships of the harbour\n\n${PROSE}\n\nUmbrellas on sale`;
  const at = featuresOf(source, textColumns);
  expect([at(0, 'topic:words'), at(2, 'topic:words')]).toEqual([2, 2]);
  expect([at(0, 'topic:share'), at(2, 'topic:share')]).toEqual([1, 0]);
  expect(at(1, 'topic:share')).toBe(0);
  expect([at(0, 'word:line'), at(2, 'word:line')]).toEqual([0, 0]);
});

test('every number is finite, whatever the text is made of', () => {
  for (const source of [
    PAGE,
    '…',
    '中文'.repeat(50),
    '1\n\n2\n\n3',
    `<!doctype html><p>${'<b>'.repeat(300)}x`,
  ]) {
    const columns = source.startsWith('<') ? htmlColumns : textColumns;
    const at = featuresOf(source, columns);
    expect(columns.filter((name) => !Number.isFinite(at(0, name)))).toEqual([]);
  }
});
