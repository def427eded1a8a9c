import type { Block } from '../core/block.ts';
import { firstCode, isDigitCode, type Passage, stretches } from './stretches.ts';

/** The fewest lines that start with a quantity, and of those with a measure. */
const MIN_QUANTITIES = 5;
const MIN_MEASURED = 2;

/** "Salt", "For the dough:", a blank heading may stand between two quantities. */
const MAX_GAP = 3;

const MAX_LENGTH = 90;

/** "300 g ", "1½ ", "1/2 cup", "12 ". */
const QUANTITY = /^(?:\d{1,4}(?:[.,/]\d{1,3})?\s?[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛])\s?(?=\p{L})/u;
/** Of something: "320 g" alone stands in tables, "120 min" in programmes. */
const SUBSTANCE = /^\p{L}+\.?\s\p{L}/u;
/** Measures of many kitchens, which differ by country and not by language. */
const MEASURE =
  /^(?:k?g|gr|m[gl]|[cd]?l|oz|lbs?|tsp|tbsps?|cups?|pints?|pinch|cloves?|EL|TL|Pck|Prise|Bund|cc|cas|càs|ч|ст|г|кг|мл|л|шт|taza|tazas|tasse|tasses|kopjes?|dag|łyżk[ai]|łyżeczk[ai])(?=[.\s])|^(?:teaspoon|tablespoon|gram|ounce|pound|litre|liter|cucchia|cuchara|cuillère)/u;

const FRACTIONS = '½¼¾⅓⅔⅛';

/** Recipes: lines that start with a quantity, standing together. */
export function findIngredients(blocks: readonly Block[]): Passage[] {
  const quantities: Block[] = [];
  const measured = new Set<Block>();
  for (const block of blocks) {
    const { text } = block;
    if (text.length > MAX_LENGTH || !startsWithNumber(block)) continue;
    const quantity = QUANTITY.exec(text)?.[0];
    if (quantity === undefined) continue;
    quantities.push(block);
    const rest = text.slice(quantity.length);
    if (MEASURE.test(rest) && SUBSTANCE.test(rest)) measured.add(block);
  }
  if (measured.size < MIN_MEASURED) return [];
  return stretches(quantities, MAX_GAP)
    .filter((lines) => lines.length >= MIN_QUANTITIES)
    .filter((lines) => lines.filter((line) => measured.has(line)).length >= MIN_MEASURED)
    .map((lines): Passage => ({ genre: 'recipe', lines }));
}

function startsWithNumber(block: Block): boolean {
  return isDigitCode(firstCode(block)) || FRACTIONS.includes(block.text.charAt(0));
}
