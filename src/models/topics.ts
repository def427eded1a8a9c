/** What the columns of a model are about, in words that a reader of the audit understands. */
const TOPICS: readonly (readonly [start: string, topic: string])[] = [
  ['p@', 'the blocks beside it'],
  ['p[', 'the blocks around it'],
  ['p', 'what the block is by itself'],
  ['before', 'its place on the page'],
  ['after', 'its place on the page'],
  ['underHeading', 'its heading'],
  ['nextHeading', 'its heading'],
  ['heading', 'its heading'],
  ['mainRun', 'its place beside the main text'],
  ['fromMainRun', 'its place beside the main text'],
  ['group', 'the blocks of its kind'],
  ['copies', 'copies of it'],
  ['sameShape', 'copies of it'],
  ['span', 'its place beside the main text'],
  ['fromSpan', 'its place beside the main text'],
  ['rank', 'what the block is by itself'],
  ['bound', 'the kind of page'],
  ['topic', 'what the text is about'],
  ['phrase:', 'phrases in it'],
  ['ruled', 'what rules say of it'],
  ['pageRuled', 'what rules say of the page'],
  ['name', 'names of elements'],
  ['around:', 'the elements around it'],
  ['tag', 'the elements around it'],
  ['parentTag', 'the elements around it'],
  ['depth', 'the elements around it'],
  ['up', 'what stands around it'],
  ['section:', 'its section'],
  ['article:', 'its section'],
  ['item:', 'its section'],
  ['best:', 'its place beside the main text'],
  ['page', 'the kind of page'],
  ['inTitle', 'words of the title'],
  ['ofTitle', 'words of the title'],
  ['inSchema', 'structured data of the page'],
  ['schemaSize', 'structured data of the page'],
  ['inDescription', 'words of the description'],
  ['hidden', 'whether it is shown'],
  ['noscript', 'whether it is shown'],
  ['template', 'whether it is shown'],
  ['link', 'links'],
  ['firstLink', 'links'],
  ['index', 'its place on the page'],
  ['word:', 'words in it'],
  ['words', 'its length'],
  ['length', 'its length'],
  ['prose', 'prose around it'],
  ['fromFirstGood', 'its place beside the main text'],
  ['toLastGood', 'its place beside the main text'],
  ['short', 'short lines around it'],
];

/** What a column is about; the look of the text itself where nothing else is. */
export function topicOf(column: string): string {
  if (PLACED.has(column)) return 'its place on the page';
  if (column.endsWith('@heading')) return 'its heading';
  if (column.includes('@') && !column.startsWith('p@')) return 'the blocks beside it';
  return TOPICS.find(([start]) => column.startsWith(start))?.[1] ?? 'the look of its text';
}

const PLACED: ReadonlySet<string> = new Set(['wordsBefore', 'wordsAfter', 'wordsBeforeShare']);
