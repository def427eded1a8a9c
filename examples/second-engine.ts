/** Mozilla's Readability as a second opinion: alone, as a vote, and where our own is unsure. */
import { before, createPipeline, presets } from 'bodycopy';
import { readability, withFallback } from 'bodycopy/readability';

const page = `<!doctype html>
<html lang="en"><head><title>Harbour opens again</title></head><body>
<div><a href="/">Home</a> <a href="/sport">Sport</a></div>
<main>
  <p>The harbour opened again on Friday, two days after the storm had closed it to all ships.</p>
  <p>The first freighter came in before noon, and a dozen more were waiting outside the breakwater,
  said the harbour master, who had not slept since Wednesday.</p>
  <p>ALSO READ: Ferries to the islands stay in port</p>
  <p>Cranes on the eastern quay, which the storm had moved by several metres, will be checked over
  the weekend, and until then containers are unloaded in the west only.</p>
</main></body></html>`;

const alone = createPipeline({ cleaners: [readability()] });
for (const { cleaner, reason, text } of alone(page).removals) console.log(cleaner, reason, text);

const voting = createPipeline({
  cleaners: before(presets.balanced(), 'surroundings', readability({ vote: 'drop' })),
});
const unsure = withFallback();
console.log(voting(page).body);
console.log(voting(page).body === unsure(page).body);
