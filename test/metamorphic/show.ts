import { extractArticle } from '../../src/text.ts';
import { generateVariants } from './generate.ts';

/** Prints one generated text, then its body line by line: `-` is missing, `+` is too much. */
const index = Number(process.argv[2] ?? 0);
const variant = generateVariants({ count: Math.max(index + 1, 500) })[index];
if (variant === undefined) throw new Error(`There is no text ${process.argv[2]}.`);
console.log(`${variant.text}\n\n${'='.repeat(80)}\n${variant.name}\n`);

const expected = variant.body.split('\n\n');
const { body } = extractArticle(variant.text);
const actual = body.split('\n\n');
if (body === variant.body) console.log('The body is exact.');
for (const line of expected.filter((paragraph) => !actual.includes(paragraph))) {
  console.log(`- ${line}`);
}
for (const line of actual.filter((paragraph) => !expected.includes(paragraph))) {
  console.log(`+ ${line}`);
}
