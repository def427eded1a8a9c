/** A crawler that has parsed the page hands its `$` over, as Crawlee's `CheerioCrawler` has it. */
import { extractArticle } from 'bodycopy';
import { type CheerioAPI, load } from 'cheerio';

/** `router.addDefaultHandler(handle)` */
function handle({ $, request }: { $: CheerioAPI; request: { loadedUrl: string } }): void {
  const { body, markdown, removals } = extractArticle($, { url: request.loadedUrl });
  console.log(body);
  console.log(`(${removals.length} removals, ${markdown.length} characters of Markdown)`);
}

handle({
  $: load(`<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><p>The harbour opened again on Friday, two days after the storm.</p></article>`),
  request: { loadedUrl: 'https://example.org/news/harbour' },
});
