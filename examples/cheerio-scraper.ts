/** A scraper with selectors of its own: cheerio picks the text, bodycopy cleans it. */
import { cleanArticle } from 'bodycopy';
import { load } from 'cheerio';

const html = `<!doctype html>
<title>Harbour opens again</title>
<nav><a href="/">Home</a></nav>
<article>
  <p>The harbour opened again on Friday, two days after the storm had closed it to all ships.</p>
  <p><b>ALSO READ:</b> <a href="/ferries">Ferries to the islands stay in port</a></p>
  <p>The first freighter came in before noon, and a dozen more were waiting
     outside the breakwater.</p>
  <p><a href="#top">Back to top</a></p>
</article>`;

const $ = load(html);
const paragraphs = $('article p')
  .toArray()
  // White space of the source means nothing in HTML.
  .map((element) => $(element).text().replace(/\s+/g, ' ').trim());

console.log(cleanArticle(paragraphs.join('\n\n')));
