import type { Block } from '../core/block.ts';
import { charClass, DIGIT } from '../core/char.ts';
import type { View } from '../core/view.ts';
import { wordsOf } from './measures.ts';
import { firstCode, type Passage, stretches } from './stretches.ts';

/** The fewest lines that start with a quantity, and of those with a measure. */
const MIN_QUANTITIES = 5;
const MIN_MEASURED = 2;

/** "Salt", "For the dough:", a blank heading may stand between two quantities. */
const MAX_GAP = 3;

const MAX_LENGTH = 90;

/** "300 g ", "1½ ", "1/2 cup", "12 ". */
const QUANTITY = /^(?:\d{1,4}(?:[.,/]\d{1,3})?\s?[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛])\s?(?=\p{L})/u;
/** Signs that all languages of Latin script share; words for measures are the lexicons'. */
const METRIC: ReadonlySet<string> = new Set(['g', 'gr', 'kg', 'mg', 'dag', 'ml', 'cl', 'dl', 'l']);

const FRACTIONS = '½¼¾⅓⅔⅛';

/** Recipes: lines that start with a quantity, standing together. */
export function findIngredients(blocks: readonly Block[], view: View): Passage[] {
  const quantities = blocks.filter((block) => quantityOf(block) !== undefined);
  if (quantities.length < MIN_QUANTITIES) return [];
  return stretches(quantities, MAX_GAP)
    .filter((lines) => lines.length >= MIN_QUANTITIES)
    .filter((lines) => lines.filter((line) => isMeasured(line, view)).length >= MIN_MEASURED)
    .map((lines): Passage => ({ genre: 'recipe', lines }));
}

/** The number at the start of a line, with words behind it. */
function quantityOf(block: Block): string | undefined {
  const { text } = block;
  if (text.length > MAX_LENGTH) return undefined;
  const isNumber = charClass(firstCode(block)) === DIGIT || FRACTIONS.includes(text.charAt(0));
  return isNumber ? QUANTITY.exec(text)?.[0] : undefined;
}

/**
 * Whether a quantity is one of something by measure: "320 g" alone stands in tables, "120 min" in
 * programmes.
 */
function isMeasured(block: Block, { vocabulary }: View): boolean {
  const { text } = block;
  const [unit, substance] = wordsOf(text.slice(quantityOf(block)?.length), 2);
  if (unit === undefined || substance === undefined) return false;
  if (charClass(substance.text.charCodeAt(0)) === DIGIT) return false;
  const name = unit.text.toLowerCase();
  return METRIC.has(name) || vocabulary.kitchenUnits.has(name);
}
