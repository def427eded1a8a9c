import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { Element } from '../core/element.ts';
import { warningOf } from './page.ts';
import { dataScripts, type PageScript } from './page-scripts.ts';
import { createPageWords, type PageWords } from './page-words.ts';
import { placeBlock, readString } from './script-blocks.ts';
import { createElementMaker, type ElementMaker } from './script-elements.ts';
import { hasProse, MAX_SHOWN, proseOf } from './script-prose.ts';
import { createTextFinder, type ScriptString, type ScriptText } from './script-texts.ts';

/** More scripts are not read; a page of WCXB dev has 60,000 characters of them, the largest 3 million. */
const MAX_CHARACTERS = 4_000_000;
/** More strings under keys of text are not looked at. */
const MAX_STRINGS = 4_000;
/** More texts are not read. */
const MAX_BLOCKS = 1_000;

/**
 * On a page that shows more words of sentences the state of its application has none of the article:
 * of 60,000 words in such texts on WCXB dev 78 are gold, all on one page that shows 111.
 */
const MAX_PROSE = 150;

/**
 * Adds to a page the texts that stand in its scripts and nowhere on it: blocks with the flag
 * `virtual`, behind all others, in elements `json` of the script that have the key as `itemprop`, the
 * type of an object as `itemtype`, and as `shown` the share of the text that the page shows.
 */
export function withVirtualBlocks(doc: Doc): Doc {
  const scripts = scriptsOf(doc);
  if (scripts.length === 0) return doc;
  const budget = { characters: MAX_CHARACTERS, strings: MAX_STRINGS, isCut: false };
  const texts = scripts.flatMap(createTextFinder(doc.source, budget));
  if (texts.length === 0 && !budget.isCut) return doc;
  const { blocks, elements, most } = addTexts(doc, texts);
  const isCut = budget.isCut || blocks.length >= most;
  const warnings = [...(doc.warnings ?? []), ...(isCut ? [warningOf('script data')] : [])];
  if (blocks.length === doc.blocks.length) return { ...doc, warnings };
  return { ...doc, blocks, elements, warnings };
}

/** The scripts of a page that may have text of its article. */
function scriptsOf(doc: Doc): readonly PageScript[] {
  const scripts = dataScripts(doc).filter((script) => !isInText(doc.blocks, script));
  const isLinked = ({ kind }: PageScript): boolean => kind === 'linked-data';
  if (scripts.every(isLinked)) return scripts;
  return hasProse(doc.blocks, MAX_PROSE) ? scripts.filter(isLinked) : scripts;
}

/** Whether a block of the page has text before and behind a script, so that its range covers it. */
function isInText(blocks: readonly Block[], { start }: PageScript): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start < start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (blocks[low - 1] as Block).end > start;
}

/** A page while texts are added to it. */
interface Adding {
  readonly blocks: Block[];
  readonly elements: Element[];
  readonly words: PageWords;
  readonly maker: ElementMaker;
  /** How many blocks there may be. */
  readonly most: number;
}

/** Adds the texts of scripts to those of their page. */
function addTexts(doc: Doc, texts: readonly ScriptText[]): Adding {
  const elements = [...(doc.elements ?? [])];
  const words = createPageWords();
  for (const { text } of doc.blocks) words.add(text);
  const adding: Adding = {
    blocks: [...doc.blocks],
    elements,
    words,
    maker: createElementMaker(elements),
    most: doc.blocks.length + MAX_BLOCKS,
  };
  for (const text of texts) {
    const { strings, shown } = proseOf(words, text);
    if (shown >= MAX_SHOWN) continue;
    for (const string of strings) addString(adding, text.script, string, shown);
  }
  return adding;
}

/** Adds the blocks of a string, those apart that the page shows. */
function addString(
  { blocks, elements, words, maker, most }: Adding,
  script: PageScript,
  string: ScriptString,
  shown: number,
): void {
  const element = maker.ofString(script, string, shown);
  const read = readString(string.value, element, elements);
  for (const block of read) {
    if (blocks.length >= most) return;
    if (words.shareOf(block.text) < MAX_SHOWN) {
      blocks.push(placeBlock(block, string.value, blocks.length));
    }
  }
  for (const { text } of read) words.add(text);
}
