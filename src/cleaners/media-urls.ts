import type { Block } from '../core/block.ts';
import { unitSet } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type EmbedHosts, embedHosts, type LoneUrl, readLoneUrl } from '../metadata/embeds.ts';

/** What an address can start with: a scheme, a host, a bracket. */
const STARTS: ReadonlySet<number> = /* @__PURE__ */ unitSet('hHwWpP<[');

/**
 * Addresses of videos, recordings and posts on a line of their own, and what an empty player says.
 *
 * They are what is left of a player between two paragraphs. 13.6 % of bare addresses on WCXB dev's
 * article pages are the article's (references, lists of sources), none of a host that embeds.
 *
 *     - https://www.youtube.com/watch?v=dQw4w9WgXcQ
 *     + https://www.example.org/report.pdf
 */
export function mediaUrls(): Cleaner {
  const hosts = embedHosts();
  return defineCleaner({
    name: 'media-urls',
    reasons: ['media-address', 'embed-phrase'],
    *inspect(view) {
      for (const run of addressRuns(view, hosts)) {
        if (run.length > 1 && isList(view, run)) continue;
        for (const { block, found } of run) {
          if (!found.embed) continue;
          const fields = { embeds: [found.url] };
          yield lift(block, fields, {
            kind: 'media-url',
            reason: 'media-address',
            evidence: { url: found.url },
            confidence: 0.97,
          });
        }
      }
      for (const { block, whole } of view.hits('embed')) {
        if (!whole || block.kind === 'heading' || block.kind === 'list-item') continue;
        yield drop(block, { kind: 'media-url', reason: 'embed-phrase' });
      }
    },
  });
}

interface Address {
  readonly block: Block;
  readonly found: LoneUrl;
}

/** Runs of lines that are addresses. */
function addressRuns(view: View, hosts: EmbedHosts): Address[][] {
  const runs: Address[][] = [];
  let last = -2;
  for (const block of view.blocks) {
    const { text, kind, index } = block;
    if (!STARTS.has(view.measures(block).first) || kind === 'code' || kind === 'list-item')
      continue;
    const found = readLoneUrl(text, hosts);
    if (found === null) continue;
    if (index === last + 1) runs.at(-1)?.push({ block, found });
    else runs.push([{ block, found }]);
    last = index;
  }
  return runs;
}

/** Whether several addresses are a list of sources: not all embeds, or under such a heading. */
function isList(view: View, run: readonly Address[]): boolean {
  const above = view.previous((run[0] as Address).block);
  if (above !== undefined && view.hit(above, 'references-heading')?.whole) return true;
  return !run.every(({ found }) => found.embed);
}
