/** What went and why, and the input back from a stored record. */
import { extractArticle, restore, writeMarked } from 'bodycopy';

const scraped = `The harbour opened again on Friday, two days after the storm had closed it to all ships.

ALSO READ: Ferries to the islands stay in port

The first freighter came in before noon, and a dozen more were waiting outside the breakwater.

Back to top ↑
`;

const article = extractArticle(scraped);
console.log(writeMarked(article));

for (const { start, end, kind, cleaner, reason, confidence } of article.removals) {
  console.log(`${start}–${end} ${kind}: ${cleaner} saw ${reason}, confidence ${confidence}`);
}

const stored = JSON.stringify(article);
console.log('restored:', restore(JSON.parse(stored)) === scraped);
