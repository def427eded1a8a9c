import { type Fact, metasOf, type PageFacts } from './page-facts.ts';
import { type LinkedData, saidUnder } from './page-json.ts';
import { keyOf } from './page-titles.ts';

/** What a site is called. */
export interface Site {
  readonly name: Fact | undefined;
  /** Keys of all its names, those that its address gives included. */
  readonly keys: ReadonlySet<string>;
}

/** A longer name is the title of the page. */
const MAX_WORDS = 8;

/** Finds out what the site is called. */
export function readSite(facts: PageFacts, data: LinkedData, address: string | undefined): Site {
  const names = [
    ...metasOf(facts, ['og:site_name']),
    ...saidUnder(data, data.works, 'publisher', 'name'),
    ...saidUnder(data, data.sites, 'name', 'name'),
    ...metasOf(facts, ['application-name', 'al:ios:app_name']),
  ];
  const others = data.sites.flatMap((site) => [
    ...saidUnder(data, [site], 'name', 'name'),
    ...saidUnder(data, [site], 'alternateName', 'name'),
  ]);
  const keys = [...names, ...others].map(({ value }) => value);
  if (address !== undefined) keys.push(...namesInHost(hostOf(address)));
  return {
    name: names.find(({ value }) => value.split(' ').length <= MAX_WORDS),
    keys: new Set(keys.map(keyOf)),
  };
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** `www.example.org` → `example.org`, `example`. */
function namesInHost(host: string): string[] {
  const labels = host.replace(/^www\d?\./, '').split('.');
  if (labels.length < 2) return [];
  return [labels.join('.'), labels.slice(0, -1).join('.'), labels.at(-2) as string];
}
