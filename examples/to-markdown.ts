/** Markdown in, clean Markdown out: the body with its headings, lists and links. */
import { extractArticle } from 'bodycopy';

const scraped = `# Harbour opens again

[Home](/) | [News](/news) | [Sport](/sport)

The harbour opened again on Friday, two days after [the storm](/storm) had closed it to all ships.

## What comes next

- Cranes on the eastern quay will be checked over the weekend.
- Containers are unloaded in the **west** only.

[Back to top](#top)`;

console.log(extractArticle(scraped, { format: 'markdown' }).markdown);
