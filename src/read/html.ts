import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Doc } from '../core/doc.ts';
import type { Span } from '../core/span.ts';
import { endBlock } from './html-blocks.ts';
import { SECTION_MARK } from './html-draft.ts';
import { closeElement, openElement, popTo } from './html-elements.ts';
import { createScan, type HtmlScan, MAX_ATTRIBUTES, MAX_CHARACTERS } from './html-scan.ts';
import { addReference, addText } from './html-words.ts';
import { pageOf } from './page.ts';

/**
 * Reads HTML into blocks, each with the elements around it, in one pass over its tags.
 *
 * What is too deep, too long or has too many parts is read in a simpler way, and a warning says so.
 */
export function readHtml(source: string, url?: string): Doc {
  const markup = withoutSections(source);
  const scan = createScan(markup);
  const tokenizer = new Tokenizer({}, readTags(scan, markup));
  if (markup.length > MAX_CHARACTERS) scan.exceeded.add('characters');
  tokenizer.write(markup.length > MAX_CHARACTERS ? markup.slice(0, MAX_CHARACTERS) : markup);
  tokenizer.end();
  return pageOf(source, scan, url);
}

/**
 * Reads a fragment of HTML, or lines of text without block tags, into the blocks of `scan`; all its
 * elements are said to stand at `place`.
 */
export function readFragment(scan: HtmlScan, place: Span): void {
  const markup = scan.source;
  const callbacks = readTags(scan, markup, place);
  if (!BLOCK_TAG.test(markup)) callbacks.ontext = (start, end) => addLines(scan, start, end);
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(markup);
  tokenizer.end();
}

/** `<p>`, `<br/>` */
const BLOCK_TAG =
  /<\/?(?:article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)[\s/>]/i;

/** In a text each line is a paragraph. */
function addLines(scan: HtmlScan, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const line = scan.source.indexOf('\n', at);
    const to = line === -1 || line > end ? end : line;
    if (at < to) addText(scan, at, to);
    if (to < end) endBlock(scan);
    at = to + 1;
  }
}

const SECTION_START = '<![CDATA[';
const SECTION_END = ']]>';
const SCRIPT_START = '<script';

/** In HTML a section of character data is no section: unclosed, it would hide the rest of a page. */
function withoutSections(source: string): string {
  const slices: string[] = [];
  let from = 0;
  let start = source.indexOf(SECTION_START);
  let script = start === -1 ? -1 : source.indexOf(SCRIPT_START);
  while (start !== -1) {
    // Scripts mark sections in their comments, and are not read.
    const end = endOfScripts(source, script, start);
    script = end.script;
    if (end.at > start) {
      start = source.indexOf(SECTION_START, end.at);
      continue;
    }
    const text = start + SECTION_START.length;
    slices.push(source.slice(from, start), SECTION_MARK.repeat(SECTION_START.length));
    from = text;
    const close = source.indexOf(SECTION_END, text);
    // Without an end there is none for the sections after this one either.
    if (close === -1) break;
    start = source.indexOf(SECTION_START, text);
    if (start !== -1 && start < close) continue;
    slices.push(source.slice(text, close), SECTION_MARK.repeat(SECTION_END.length));
    from = close + SECTION_END.length;
  }
  return from === 0 ? source : slices.join('') + source.slice(from);
}

/** Where the last script that starts before an offset ends, and where the next one starts. */
function endOfScripts(
  source: string,
  first: number,
  offset: number,
): { at: number; script: number } {
  let script = first;
  let at = 0;
  while (script !== -1 && script < offset) {
    const end = source.indexOf('</script', script);
    if (end === -1) return { at: source.length, script: -1 };
    at = end;
    script = source.indexOf(SCRIPT_START, end);
  }
  return { at, script };
}

/** A start tag that is being read. */
interface StartTag {
  name: string;
  start: number;
  attributes: string[];
  value: string;
}

function readTags(scan: HtmlScan, markup: string, place?: Span): TokenizerCallbacks {
  const found: StartTag = { name: '', start: 0, attributes: [], value: '' };
  const open = (end: number): void => {
    const { name, attributes, start } = found;
    found.attributes = [];
    if (name === 'iframe' && !isEndNext(markup, end + 1, '</iframe')) return;
    openElement(scan, name, attributes, place ?? { start, end: end + 1 });
  };
  return {
    ontext(start, end) {
      // Of a tag that the end of the page cuts off the tokenizer makes a text without a start.
      if (start >= 0) addText(scan, start, end);
    },
    ontextentity: (code, end) => addReference(scan, code, end),
    onopentagname(start, end) {
      found.name = markup.slice(start, end).toLowerCase();
      found.start = start - 1;
    },
    onattribname(start, end) {
      found.value = '';
      found.attributes.push(markup.slice(start, end).toLowerCase());
    },
    onattribdata(start, end) {
      found.value += markup.slice(start, end);
    },
    onattribentity(code) {
      found.value += String.fromCodePoint(code);
    },
    onattribend() {
      const { attributes } = found;
      if (attributes.length < 2 * MAX_ATTRIBUTES) attributes.push(found.value);
      else {
        attributes.pop();
        scan.exceeded.add('attributes');
      }
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag(start, end) {
      closeElement(scan, markup.slice(start, end).toLowerCase(), place?.end ?? start - 2);
    },
    onend() {
      scan.at = place?.end ?? markup.length;
      popTo(scan, 0);
      endBlock(scan);
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
  };
}

function ignore(): void {}

/** An `<iframe>` that holds more than text has been left open. */
function isEndNext(markup: string, at: number, tag: string): boolean {
  const next = markup.indexOf('<', at);
  return next !== -1 && markup.slice(next, next + tag.length).toLowerCase() === tag;
}
