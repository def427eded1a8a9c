/** Rules for one site, as CSS selectors, beside the cleaners that work for all. */
import { createPipeline, dropSelector, keepSelector, presets } from 'bodycopy';

const clean = createPipeline({
  cleaners: [
    keepSelector('.related-reading'),
    dropSelector('.promo, [data-ad]', { name: 'promos', kind: 'advert-label' }),
    ...presets.balanced(),
  ],
});

const article = clean(`<!doctype html><article>
  <p>The harbour opened again on Friday, two days after the storm had closed it to all ships.</p>
  <div class="promo"><p>Win a trip to the islands with our partners.</p></div>
  <p>The first freighter came in before noon, and a dozen more were waiting outside.</p>
  <div class="related-reading"><p>The storm of 1953 closed the harbour for a month.</p></div>
</article>`);

console.log(article.body);
for (const { cleaner, evidence } of article.removals) console.log(cleaner, evidence);
