/** NDJSON through a Node stream, one document a line: `… | tsx examples/stream.ts -` reads standard input. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createPipeline } from 'bodycopy';

const sample = [
  { id: 1, text: 'The harbour opened again on Friday, two days after the storm.\n\nBack to top' },
  { id: 2, text: 'Nothing but prose stands in this one, and so nothing is taken out of it.' },
];

const lines =
  process.argv[2] === '-'
    ? process.stdin
    : Readable.from(sample.map((document) => `${JSON.stringify(document)}\n`));

const clean = createPipeline();

async function* cleanLines(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { id: number; text: string };
    const { body, removals } = clean(text);
    yield `${JSON.stringify({ id, body, removed: removals.map(({ kind }) => kind) })}\n`;
  }
}

await pipeline(cleanLines(lines), process.stdout);
