import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { PagePipeline } from '../src/index.ts';

/** linkedom's document has all that Readability asks for, and other types. */
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

/** CPU milliseconds a page, warm. */
export interface PageCpu {
  readonly sax: number;
  readonly bodycopy: number;
  /** Readability on linkedom; `null` where it was not asked for. */
  readonly readability: number | null;
}

const ROUNDS = 5;

/** Times cleaning against htmlparser2's SAX pass alone, in alternating rounds; the least counts. */
export function measureCpu(pages: readonly string[], clean: PagePipeline, peers: boolean): PageCpu {
  let sax = Number.POSITIVE_INFINITY;
  let bodycopy = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    sax = Math.min(sax, time(pages, parse));
    bodycopy = Math.min(bodycopy, time(pages, clean));
  }
  return { sax, bodycopy, readability: peers ? time(pages, readability) : null };
}

function time(pages: readonly string[], act: (page: string) => unknown): number {
  const start = process.cpuUsage();
  for (const page of pages) act(page);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / pages.length;
}

function parse(page: string): void {
  const parser = new Parser({});
  parser.write(page);
  parser.end();
}

function readability(page: string): void {
  try {
    const { document } = parseHTML(page);
    new Readability(document as unknown as ReadabilityDocument).parse();
  } catch {
    // Some pages break it; the time counts all the same.
  }
}
