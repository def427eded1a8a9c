import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many parts the pages are divided into, by domain. */
export const FOLDS = 5;

/** The fold of each page of WCXB's dev split: all pages of a domain are in one. */
export function foldsOf(folder: string): ReadonlyMap<string, { fold: number; domain: string }> {
  const truths = join(folder, 'dev/ground-truth');
  const folds = new Map<string, { fold: number; domain: string }>();
  for (const name of readdirSync(truths)) {
    const { url } = JSON.parse(readFileSync(join(truths, name), 'utf8')) as { url?: string };
    const id = name.slice(0, -'.json'.length);
    const domain = domainOf(url ?? '') ?? id;
    const [first = 0] = createHash('sha256').update(`bodycopy ${domain}`).digest();
    folds.set(id, { fold: first % FOLDS, domain });
  }
  return folds;
}

/** Second-level domains under which others are sold: `co.uk`. */
const SHARED = /^(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$/;

function domainOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const labels = new URL(url).hostname.split('.');
  const two = labels.slice(-2).join('.');
  return SHARED.test(two) ? labels.slice(-3).join('.') : two;
}
