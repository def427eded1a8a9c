import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../examples', import.meta.url));

const OPENED = 'The harbour opened again on Friday, two days after the storm had closed it';
const FREIGHTER = 'The first freighter came in before noon, and a dozen more were waiting outside';

/** What each example prints. */
const PRINTED: Readonly<Record<string, string>> = {
  'clean-text.ts': `${OPENED} to all ships.\n\n${FREIGHTER} the breakwater.\n`,
  'cheerio-scraper.ts': `${OPENED} to all ships.\n\n${FREIGHTER} the breakwater.\n`,
  'to-markdown.ts': `The harbour opened again on Friday, two days after [the storm](/storm) had closed it to all ships.

## What comes next

- Cranes on the eastern quay will be checked over the weekend.
- Containers are unloaded in the **west** only.
`,
  'compose.ts': `The cup final was decided in the last minute, when nobody in the stadium expected it.

2 : 1

ALSO READ: The road to the final, match by match

Back to top
- Sponsored by Acme (advert-label, sponsors)
= also-read (policy)
`,
  'own-cleaner.ts': `${OPENED}.
[
  {
    cleaner: 'datelines',
    reason: 'place-and-agency',
    evidence: { dateline: 'HAMBURG (dpa) -' }
  }
]
`,
  'audit.ts': `+ ${OPENED} to all ships.
- ALSO READ: Ferries to the islands stay in port | also-read also-read/label-and-headline
+ ${FREIGHTER} the breakwater.
- Back to top ↑ | footer-chrome back-to-top/back-to-top-phrase

90–136 also-read: also-read saw label-and-headline, confidence 0.85
234–247 footer-chrome: back-to-top saw back-to-top-phrase, confidence 0.99
restored: true
`,
  'page-to-html.ts': `<p>The harbour opened again on <strong>Friday</strong>, two days after <a href="https://example.org/storm">the storm</a> had closed it to all ships.</p>
<p><img src="https://example.org/quay.jpg" alt="The eastern quay"></p>
<ul>
<li>Cranes on the eastern quay will be checked over the weekend.</li>
<li>Containers are unloaded in the <em>west</em> only.</li>
</ul>

The harbour opened again on **Friday**, two days after [the storm](https://example.org/storm) had closed it to all ships.

![The eastern quay](https://example.org/quay.jpg)

- Cranes on the eastern quay will be checked over the weekend.
- Containers are unloaded in the *west* only.
`,
  'crawlee.ts': `The harbour opened again on Friday, two days after the storm.
(1 removals, 61 characters of Markdown)
`,
  'site-rules.ts': `The harbour opened again on Friday, two days after the storm had closed it to all ships.

The first freighter came in before noon, and a dozen more were waiting outside.

The storm of 1953 closed the harbour for a month.
promos { selector: '.promo, [data-ad]', tag: 'div' }
`,
  'second-engine.ts': `readability left-out Home</a> <a href="/sport">Sport
The harbour opened again on Friday, two days after the storm had closed it to all ships.

The first freighter came in before noon, and a dozen more were waiting outside the breakwater, said the harbour master, who had not slept since Wednesday.

Cranes on the eastern quay, which the storm had moved by several metres, will be checked over the weekend, and until then containers are unloaded in the west only.
false
`,
  'stream.ts': `{"id":1,"body":"The harbour opened again on Friday, two days after the storm.","removed":["footer-chrome"]}
{"id":2,"body":"Nothing but prose stands in this one, and so nothing is taken out of it.","removed":[]}
`,
};

const run = (file: string, ...rest: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', `${FOLDER}/${file}`, ...rest]);

describe('examples', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

  it('are all tested and listed', () => {
    expect(Object.keys(PRINTED).sort()).toEqual(files.sort());
    const list = readFileSync(`${FOLDER}/README.md`, 'utf8');
    for (const name of readdirSync(FOLDER)) {
      if (name !== 'README.md') expect(list).toContain(`[${name}](${name})`);
    }
  });

  it.each(files)(
    '%s prints what it should',
    async (file) => {
      expect((await run(file)).stdout).toBe(PRINTED[file]);
    },
    30_000,
  );

  it('stream.ts reads standard input', async () => {
    const child = run('stream.ts', '-');
    child.child.stdin?.end(`${JSON.stringify({ id: 7, text: 'They met.\n\nBack to top' })}\n`);
    expect(JSON.parse((await child).stdout)).toEqual({
      id: 7,
      body: 'They met.',
      removed: ['footer-chrome'],
    });
  }, 30_000);
});
