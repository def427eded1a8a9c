/** A list of cleaners, edited by name, with policies on top. */
import { after, createPipeline, dropLines, presets, when, without } from 'bodycopy';

const sponsors = dropLines(/^Sponsored by\b/, { name: 'sponsors', kind: 'advert-label' });
const hasScore = /^\d+ : \d+$/;
const scores = dropLines(hasScore, { name: 'scores' });

const clean = createPipeline({
  cleaners: after(
    without(presets.balanced(), 'back-to-top'),
    'also-read',
    sponsors,
    // Scores stay in texts that have only one.
    when((view) => view.blocks.filter(({ text }) => hasScore.test(text)).length > 1, scores),
  ),
  policies: { 'also-read': 'keep' },
});

const article = clean(`Sponsored by Acme

The cup final was decided in the last minute, when nobody in the stadium expected it.

2 : 1

ALSO READ: The road to the final, match by match

Back to top`);

console.log(article.body);
for (const { text, kind, cleaner } of article.removals)
  console.log(`- ${text} (${kind}, ${cleaner})`);
for (const { kind, because } of article.annotations) console.log(`= ${kind} (${because})`);
