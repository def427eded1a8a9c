import type { Doc } from '../core/doc.ts';
import { endBlock } from './html-blocks.ts';
import { closeElement, openElement, popTo } from './html-elements.ts';
import { createScan, MAX_ATTRIBUTES, MAX_CHARACTERS } from './html-scan.ts';
import { tagOf } from './html-tags.ts';
import { addText } from './html-words.ts';
import { pageOf } from './page.ts';

/** A node of a tree, as domhandler makes them; cheerio's are such. */
export interface TreeNode {
  readonly type: string;
  /** Of a text. */
  readonly data?: string;
  /** Of an element. */
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: ArrayLike<TreeNode>;
}

/** What `cheerio.load` returns: a page that the caller has parsed. */
export interface Tree {
  /** Its topmost nodes. */
  root(): ArrayLike<TreeNode>;
}

/** Whether a source is a tree. */
export function isTree(source: unknown): source is Tree {
  const isHolder = typeof source === 'function' || (typeof source === 'object' && source !== null);
  return isHolder && typeof (source as Partial<Tree>).root === 'function';
}

/** One step through a tree: into an element, over a text, or out of an element. */
interface Step {
  readonly node: TreeNode;
  readonly does: 'open' | 'text' | 'close';
  /** Offset in the text that the tree is laid out as. */
  readonly start: number;
}

/**
 * Reads a tree without writing it as HTML. Its source is the text of its nodes, one line for each
 * element that starts a line, and what scripts of JSON and the title say; offsets of the article are
 * those of that text.
 */
export function readTree(tree: Tree, url?: string): Doc {
  const { source, steps, isCut } = layTree(tree);
  const scan = createScan(source);
  if (isCut) scan.exceeded.add('characters');
  for (const { node, does, start } of steps) {
    const { name = '', data = '' } = node;
    if (does === 'text') addText(scan, start, start + data.length);
    else if (does === 'open')
      openElement(scan, name.toLowerCase(), attributesOf(node), { start, end: start });
    else if (tagOf(name.toLowerCase()).display !== 'void') {
      closeElement(scan, name.toLowerCase(), start);
    }
    if (does !== 'text' && scan.draft !== undefined) scan.draft.sealed = true;
  }
  scan.at = source.length;
  popTo(scan, 0);
  endBlock(scan);
  return pageOf(source, scan, url);
}

interface LaidTree {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly isCut: boolean;
}

function layTree(tree: Tree): LaidTree {
  const slices: string[] = [];
  const steps: Step[] = [];
  let length = 0;
  let isLine = true;
  const lay = (text: string): void => {
    if (text === '') return;
    slices.push(text);
    length += text.length;
    isLine = text.endsWith('\n');
  };
  const open: { readonly node: TreeNode; next: number }[] = [];
  const enter = (node: TreeNode): void => {
    if (isElement(node) && startsLine(node) && !isLine) lay('\n');
    if (node.type === 'text') {
      if (isMarkup(node, open.at(-1)?.node)) return;
      steps.push({ node, does: 'text', start: length });
      lay(node.data ?? '');
      return;
    }
    if (isElement(node)) steps.push({ node, does: 'open', start: length });
    if (saysOfPage(node)) lay(`${contentOf(node)}</${node.name}>\n`);
    open.push({ node, next: 0 });
  };
  for (const root of Array.from(tree.root())) enter(root);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { node } = last;
    const child = isSilent(node) ? undefined : node.children?.[last.next];
    last.next += 1;
    if (child !== undefined && length < MAX_CHARACTERS) enter(child);
    else {
      open.pop();
      if (!isElement(node)) continue;
      steps.push({ node, does: 'close', start: length });
      if (startsLine(node) && !isLine) lay('\n');
    }
  }
  return { source: slices.join(''), steps, isCut: length >= MAX_CHARACTERS };
}

function isElement({ name, type }: TreeNode): boolean {
  return name !== undefined && (type === 'tag' || type === 'script' || type === 'style');
}

function isSilent(node: TreeNode): boolean {
  return isElement(node) && tagOf((node.name ?? '').toLowerCase()).display === 'silent';
}

/** Whether what an element holds is no text of the page, but says something of it. */
function saysOfPage(node: TreeNode): boolean {
  const { name = '', attribs = {} } = node;
  if (name === 'script') return String(attribs['type']).toLowerCase().includes('json');
  return name === 'title' && isElement(node);
}

function contentOf({ children = [] }: TreeNode): string {
  return Array.from(children, ({ data = '' }) => data).join('');
}

function startsLine({ name = '' }: TreeNode): boolean {
  const tag = name.toLowerCase();
  return tag === 'br' || tagOf(tag).display === 'block';
}

/** Parsers that run scripts have tags as text where there are none. */
function isMarkup({ data = '' }: TreeNode, parent: TreeNode | undefined): boolean {
  return parent?.name === 'noscript' && data.includes('<');
}

function attributesOf({ attribs = {} }: TreeNode): string[] {
  return Object.entries(attribs)
    .slice(0, MAX_ATTRIBUTES)
    .flatMap(([name, value]) => [name.toLowerCase(), String(value)]);
}
