/** Readability finds the article in the page, bodycopy takes out what it leaves behind. */
import { Readability } from '@mozilla/readability';
import { extractArticle } from 'bodycopy';
import { parseHTML } from 'linkedom';

const html = `<!doctype html>
<html lang="en"><head><title>Harbour opens again</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article>
  <p>The harbour opened again on Friday, two days after the storm had closed it to all ships.</p>
  <p>The first freighter came in before noon, and a dozen more were waiting outside the breakwater,
  said the harbour master, who had not slept since Wednesday.</p>
  <p>ALSO READ: Ferries to the islands stay in port</p>
  <p>Cranes on the eastern quay, which the storm had moved by several metres, will be checked over
  the weekend, and until then containers are unloaded in the west only.</p>
  <p>Back to top</p>
</article></main></body></html>`;

const { document } = parseHTML(html);
const found = new Readability(document).parse();

// `textContent` runs paragraphs together, so they are taken one by one.
const page = parseHTML(`<body>${found?.content ?? ''}</body>`).document;
const paragraphs = [...page.querySelectorAll('p')].map(
  (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
);

const article = extractArticle(paragraphs.join('\n\n'));
console.log(article.body);
for (const { kind, text } of article.removals) console.log(`(${kind}: ${text})`);
