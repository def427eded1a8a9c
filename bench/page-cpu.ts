import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { PagePipeline } from '../src/index.ts';
import { mean } from './score.ts';

/** linkedom's document has all that Readability asks for, and other types. */
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

/** CPU milliseconds a page, warm. */
export interface PageCpu {
  readonly sax: number;
  readonly rules: number;
  readonly model: number;
  /** Readability on linkedom. */
  readonly readability: number;
}

const ROUNDS = 5;

/**
 * Times cleaning against htmlparser2's SAX pass alone and against Readability, page by page in
 * alternating rounds; of each page the least time counts, as whatever else a machine does only adds
 * to it.
 */
export function measureCpu(
  pages: readonly string[],
  { rules, model }: Readonly<Record<'rules' | 'model', PagePipeline>>,
): PageCpu {
  const sax = new Float64Array(pages.length).fill(Number.POSITIVE_INFINITY);
  const byRules = sax.slice();
  const byModel = sax.slice();
  const byReadability = sax.slice();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, page] of pages.entries()) {
      sax[at] = Math.min(sax[at] as number, time(page, parse));
      byRules[at] = Math.min(byRules[at] as number, time(page, rules));
      byModel[at] = Math.min(byModel[at] as number, time(page, model));
      byReadability[at] = Math.min(byReadability[at] as number, time(page, readability));
    }
  }
  return {
    sax: mean([...sax]),
    rules: mean([...byRules]),
    model: mean([...byModel]),
    readability: mean([...byReadability]),
  };
}

function time(page: string, act: (page: string) => unknown): number {
  const start = process.cpuUsage();
  act(page);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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
