/** Scraped text in, body out. */
import { cleanArticle } from 'bodycopy';

const scraped = `May 14, 2022
1 min read

Harbour opens again after two days of storm

The harbour opened again on Friday, two days after the storm had closed it to all ships.

ALSO READ: Ferries to the islands stay in port

The first freighter came in before noon, and a dozen more were waiting outside the breakwater.

Leave a Reply

Your email address will not be published.`;

console.log(cleanArticle(scraped));
