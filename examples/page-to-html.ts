/** A page as it was fetched, bytes and all, becomes HTML that is safe to show, and Markdown. */
import { extractArticle } from 'bodycopy';

const page = new TextEncoder().encode(`<!doctype html>
<title>Harbour opens again</title>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>
  <p onclick="steal()">The harbour opened again on <b>Friday</b>, two days after
    <a href="/storm">the storm</a> had closed it to all <a href="javascript:steal()">ships</a>.</p>
  <img src="/quay.jpg" alt="The eastern quay" onerror="steal()">
  <ul><li>Cranes on the eastern quay will be checked over the weekend.
    <li>Containers are unloaded in the <em>west</em> only.</ul>
  <script>steal()</script>
</article>`);

const article = extractArticle(page, { url: 'https://example.org/news/harbour' });
console.log(article.html);
console.log();
console.log(article.markdown);
