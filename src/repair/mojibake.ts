import { type Block, part } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { type DropMark, drop, type RepairMark, repair } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { windows1252 } from '../core/windows-1252.ts';
import { LIGATURE, lettersOf } from '../measure/ligatures.ts';
import { findMojibake, type Mojibake } from '../measure/mojibake.ts';
import { rareBlocks } from '../measure/rare-characters.ts';
import { readingText } from '../measure/reading-text.ts';

type Reason =
  | 'utf-8-as-windows-1252'
  | 'utf-8-as-windows-1251'
  | 'windows-1252-as-latin-1'
  | 'nothing-visible';

interface Found {
  readonly block: Block;
  readonly runs: readonly Mojibake[];
}

/** Texts about encodings show what they warn of. */
const TOPIC =
  /mojibake|utf-?8|unicode|windows-125\d|iso-?8859|latin-?1\b|code ?page|character (?:set|encoding)/i;

/** A control character of Latin-1 between plain ones: "we\u0092re". */
const LONE_CONTROL = /(?<![\u0080-\u00ff])[\u0080-\u0084\u0086-\u009f](?![\u0080-\u00ff])/g;

/** Characters without width and soft hyphens, which are not to be seen in the repaired word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Ends of lines where the source has none. */
const SEPARATORS = /[\u0085\u2028\u2029]/g;
const ONLY_UNSEEN = /^(?:[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0f)+$/;

/**
 * Mojibake: "donâ€™t", "cafÃ©", "РџСЂРёРІРµС‚".
 *
 * UTF-8 read in another encoding shows one character for each of its bytes. A run is read anew where
 * its bytes are UTF-8, the result is what texts are written in, and no other reading is left: no
 * word has a sign right behind such a letter. Runs that could be right go only beside others that
 * are sure. On WCXB dev's gold every repair was right.
 *
 *     - Ministers donâ€™t agree on the cafÃ©.
 *     + SÃO PAULO, “IRMÔ, «CAFÉ», Âge
 */
export function mojibake(): Cleaner {
  return defineCleaner<Reason>({
    name: 'mojibake',
    reasons: [
      'utf-8-as-windows-1252',
      'utf-8-as-windows-1251',
      'windows-1252-as-latin-1',
      'nothing-visible',
    ],
    *inspect(view) {
      const rare = rareBlocks(view);
      if (rare.length === 0) return;
      const found = findRuns(view, rare);
      const sure = new Set(found.flatMap(({ runs }) => runs.filter((run) => run.sure)).map(readAs));
      for (const { block, runs } of found) {
        for (const run of runs) if (sure.has(run.readAs)) yield readAnew(block, run);
      }
      yield* mapControls(rare);
    },
  });
}

/** The runs of all blocks; in texts about encodings those that nobody would show. */
function findRuns(view: View, blocks: readonly Block[]): Found[] {
  const found: Found[] = [];
  for (const block of blocks) {
    const runs = findMojibake(block.text);
    if (runs.length > 0) found.push({ block, runs });
  }
  if (found.length === 0 || !TOPIC.test(readingText(view))) return found;
  return found.map(({ block, runs }) => ({ block, runs: runs.filter(({ controls }) => controls) }));
}

function readAs(run: Mojibake): Mojibake['readAs'] {
  return run.readAs;
}

function readAnew(block: Block, run: Mojibake): RepairMark<Reason> | DropMark<Reason> {
  const { start, end, readAs, times } = run;
  const to = ONLY_UNSEEN.test(run.to) ? '' : spelled(run.to);
  if (to === '' && end - start === block.text.length) {
    return drop(block, { kind: 'interface-residue', reason: 'nothing-visible', confidence: 0.97 });
  }
  return repair(part(block, start, end), to, {
    kind: 'mojibake',
    reason: `utf-8-as-${readAs}`,
    evidence: { times },
    confidence: 0.97,
  });
}

/** What a reader of the repaired word sees, its ligatures in letters. */
function spelled(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(SEPARATORS, ' ')
    .replace(LIGATURE, (found) => lettersOf(found));
}

/** Signs of windows-1252 that were read as controls of Latin-1, as browsers map them. */
function* mapControls(blocks: readonly Block[]): Generator<RepairMark<Reason>> {
  for (const block of blocks) {
    for (const { index, 0: control } of block.text.matchAll(LONE_CONTROL)) {
      const to = windows1252(control.charCodeAt(0));
      if (to === undefined) continue;
      yield repair(part(block, index, index + 1), to, {
        kind: 'mojibake',
        reason: 'windows-1252-as-latin-1',
        confidence: 0.95,
      });
    }
  }
}
