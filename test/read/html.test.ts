import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

/** The blocks of a page, each as its kind, its gap and its text. */
function blocksOf(source: string): string[] {
  return readHtml(source).blocks.map(({ kind, gap, text }) => `${kind} ${gap} ${text}`);
}

function textsOf(source: string): string[] {
  return readHtml(source).blocks.map(({ text }) => text);
}

describe('blocks', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph 2 One.', 'paragraph 2 Two.']],
    ['unclosed paragraphs', '<p>One.<p>Two.', ['paragraph 2 One.', 'paragraph 2 Two.']],
    [
      'text without tags around it',
      'One.<div>Two.</div>Three.',
      ['paragraph 2 One.', 'paragraph 2 Two.', 'paragraph 2 Three.'],
    ],
    ['inline elements', '<p>A <b>bold</b> <i>move</i>d.</p>', ['paragraph 2 A bold moved.']],
    ['white space', '<p>\n  A\n\tB  C\r\n</p>', ['paragraph 2 A B C']],
    ['a line break', '<p>One<br>Two</p>', ['paragraph 2 One', 'paragraph 1 Two']],
    ['two line breaks', '<p>One<br> <br/>Two</p>', ['paragraph 2 One', 'paragraph 2 Two']],
    ['a break in a heading', '<h1>One<br>Two</h1>', ['heading 2 One Two']],
    [
      'lists',
      '<ul><li>One<li><p>Two</p><p>More</p></ul>',
      ['list-item 2 One', 'list-item 1 Two', 'paragraph 2 More'],
    ],
    ['quotations', '<blockquote><p>One</p></blockquote>', ['quote 2 One']],
    ['tables', '<table><tr><td>One<td>Two</table>', ['table 2 One', 'table 1 Two']],
    ['code', '<pre>\n  a\n    <b>b</b>\n</pre>', ['code 2   a\n    b']],
  ])('of %s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
  });

  test('of a heading have its level', () => {
    expect(readHtml('<h3><a href="/a">A</a></h3>').blocks).toMatchObject([
      { kind: 'heading', level: 3, links: [{ start: 0, end: 1, url: '/a' }] },
    ]);
  });
});

describe('traps', () => {
  test.each([
    ['block children of inline elements', '<span>A<div>B</div>C</span>', ['A', 'B', 'C']],
    ['adjacent links', '<p><a href="a">One</a><a href="b">Two</a></p>', ['One Two']],
    ['adjacent signs', '<p><b>W</b><b>ord</b><a href="a">H</a><a href="b">2</a>O</p>', ['WordH2O']],
    ['a section of character data', '<p>A</p><![CDATA[<p>B</p>]]><p>C</p>', ['A', 'B', 'C']],
    ['an unclosed section', '<p>A</p><![CDATA[<p>B</p>', ['A', 'B']],
    ['a section in code', '<pre><![CDATA[a\n b]]></pre>', ['a\n b']],
    ['an unclosed frame', '<p>A</p><iframe src="a"><p>B</p>', ['A', 'B']],
    ['a frame for old browsers', '<p>A</p><iframe>No frames</iframe><p>B</p>', ['A', 'B']],
    ['scripts and styles', '<p>A<script>"<p>x</p>"</script><style>p{}</style> B</p>', ['A B']],
    ['pictures', '<p>A <svg><title>x</title><text>y</text></svg> B</p>', ['A B']],
    ['forms', '<form><select><option>x<option>y</select>A<textarea>z</textarea></form>', ['A']],
    ['comments', '<p>A<!-- <p>x</p> --> B</p>', ['A B']],
    ['stray end tags', '<p>A</b> B</div> C</p>', ['A B C']],
    ['crossed tags', '<div><b><p>A</b> B</p></div>C', ['A B', 'C']],
    ['an unclosed link', '<a href="a"><p>A</p><p>B</p>', ['A', 'B']],
    ['tables in tables', '<table><td>A<table><td>B</table>C<td>D</table>', ['A', 'B', 'C', 'D']],
    ['a list in a list item', '<ul><li>A<ul><li>B</ul>C<li>D</ul>', ['A', 'B', 'C', 'D']],
    ['spaces that are no text', '<p>&nbsp;</p><p>A&nbsp;&nbsp;</p><p>&#8203;</p>', ['A']],
    ['a tag that is cut off at its end', '<p>A</p><a/', ['A']],
    ['a tag that is cut off', '<p>A</p><p>B<a href="', ['A', 'B']],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  test.each([
    ['<p hidden>A</p>', ['hidden']],
    ['<div style="display : none"><p>A</p></div>', ['hidden']],
    ['<noscript><p>A</p></noscript>', ['noscript']],
    ['<template><p hidden>A</p></template>', ['hidden', 'template']],
    ['<p>A <span hidden>b</span></p>', undefined],
  ])('%s has its flags', (source, flags) => {
    expect(readHtml(source).blocks[0]?.flags).toEqual(flags);
  });

  test('hidden parts of a text are known', () => {
    expect(readHtml('<p>A <b hidden>b c</b> d</p>').blocks[0]?.hidden).toEqual([
      { start: 2, end: 5 },
    ]);
  });
});

describe('elements', () => {
  test('stand around the whole text of a block', () => {
    const { blocks } = readHtml('<div class=a><p id="b"><b>A</b> c</p><p><b>D</b></p></div>');
    expect(blocks.map(({ within }) => [within?.tag, within?.parent?.tag])).toEqual([
      ['p', 'div'],
      ['b', 'p'],
    ]);
    expect(blocks[0]?.within?.parent).toBe(blocks[1]?.within?.parent?.parent);
  });

  test('have decoded attributes', () => {
    const [element] = readHtml('<A HREF="?a=1&amp;b=2" hidden Class=x>').elements ?? [];
    expect(element?.attributes).toEqual(['href', '?a=1&b=2', 'hidden', '', 'class', 'x']);
  });

  test('too deep are read as if they were not there', () => {
    const { blocks, elements, warnings } = readHtml(`${'<div>'.repeat(2000)}A</div>B`);
    expect(blocks.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(Math.max(...(elements ?? []).map(({ depth }) => depth))).toBeLessThanOrEqual(512);
    expect(warnings?.map(({ code }) => code)).toEqual(['oversized']);
  });
});

describe('character references', () => {
  test('are read as what they stand for', () => {
    expect(
      textsOf('<p>Caf&eacute; &amp; th&#233; &#x1F600;&nbsp;&lt;b> &copy &NotEqualTilde;</p>'),
    ).toEqual(['Café & thé 😀\u00a0<b> © ≂̸']);
  });
});
