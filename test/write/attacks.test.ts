import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { ATTACKS, MARKDOWN_ATTACKS } from './attacks.ts';
import { outputsOf } from './outputs.ts';

/** What the documentation lists. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  li: ['id'],
  code: ['class'],
};
const TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td img hr br a strong em del ins mark sub sup'.split(
    ' ',
  ),
);
const ADDRESS = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/;

/** What HTML holds that the documentation does not list. */
function offences(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!TAGS.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!ALLOWED[name]?.includes(attribute)) found.push(`${name} ${attribute}`);
        const isAddress = attribute === 'href' || attribute === 'src';
        if (isAddress && !ADDRESS.test(value)) found.push(value);
        if (attribute === 'class' && !/^language-[\w+#.-]+$/.test(value)) found.push(value);
        if (attribute === 'id' && !/^note-.{1,3}$/.test(value)) found.push(value);
      }
    },
    oncomment: (comment) => found.push(comment),
    onprocessinginstruction: (_, instruction) => found.push(instruction),
  });
  parser.end(html);
  return found;
}

/** Handlers and addresses that run something, in HTML that another tool made. */
function harm(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!TAGS.has(name) && !['div', 'span', 'b', 'i', 'u', 's', 'small', 'kbd'].includes(name)) {
        found.push(`<${name}>`);
      }
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on')) found.push(`${name} ${attribute}`);
        const isAddress = attribute === 'href' || attribute === 'src';
        if (isAddress && !ADDRESS.test(value)) found.push(value);
      }
    },
  });
  parser.end(html);
  return found;
}

describe.each([...ATTACKS, ...MARKDOWN_ATTACKS])('$name', ({ html: attack }) => {
  test.each(outputsOf(attack))('does nothing in $what', ({ kind, output }) => {
    if (kind === 'html') expect(offences(output)).toEqual([]);
    else expect(harm(marked.parse(output, { async: false }) as string)).toEqual([]);
  });
});

test('what these tests look for is found', () => {
  expect(offences('<p onclick="x"><a href="java:x">a</a><svg></svg><!-- x --></p>')).toEqual([
    'p onclick',
    'java:x',
    '<svg>',
    ' x ',
  ]);
  const missed = ATTACKS.filter(({ html }) => offences(html).length === 0).map(({ name }) => name);
  // Those work only where what they say is put together anew.
  const later =
    /tag|quotes in|with quotes|with a slash|brackets|two images|Markdown|UTF-7|width|name that/;
  expect(missed.filter((name) => !later.test(name))).toEqual([]);
  expect(harm(marked.parse('[a](javascript:x) <img src=x onerror=x>') as string)).toEqual([
    'javascript:x',
    'img onerror',
  ]);
});
