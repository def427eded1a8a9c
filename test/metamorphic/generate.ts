import { peopleOf, relabel, type Setting } from './furniture.ts';
import { type LayoutName, layOut } from './layout.ts';
import { OUTLETS } from './names.ts';
import { blocksOf, bodyOf, type Group, mapPage, type Page } from './page.ts';
import { printPages } from './print.ts';
import { createRandom, type Random } from './random.ts';
import {
  addTail,
  type Context,
  insertInside,
  isReorderable,
  moveHead,
  type Rearrangement,
  reorderHead,
  reorderTail,
  replaceTail,
} from './rearrange.ts';
import { leaveResidue } from './residue.ts';
import { readSeeds } from './seeds.ts';
import { randomSubstitution, SEED_NAMES } from './substitute.ts';

/** A generated article text with the body that must come out of it. */
export interface Variant {
  /** The seed and what was done to it. */
  readonly name: string;
  readonly text: string;
  readonly body: string;
  /** Id of the seed. */
  readonly source: string;
  readonly transformations: readonly string[];
}

/** How many texts to generate, and from which seed of the choices. */
export interface GenerateOptions {
  readonly count?: number;
  readonly seed?: number;
}

/** Everything that changes the page before it is laid out, in the order in which it does. */
const REARRANGEMENTS: readonly (readonly [name: string, rearrange: Rearrangement])[] = [
  ['head-order', reorderHead],
  ['head-foreign', moveHead],
  ['tail-foreign', replaceTail],
  ['tail-added', addTail],
  ['tail-order', reorderTail],
  ['inside', insertInside],
  ['residue', leaveResidue],
  ['print-series', printPages],
];

const LAYOUTS: readonly LayoutName[] = [
  'crlf',
  'one-line',
  'hard-wrap',
  'extra-blank',
  'trailing-space',
  'leading-space',
  'nbsp',
];

/** Transformations of which a text has one at most. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['one-line', 'hard-wrap', 'extra-blank'],
  ['tail-foreign', 'tail-order'],
];

/** The names of all transformations. */
export const TRANSFORMATIONS: readonly string[] = [
  'substitution',
  'labels',
  ...REARRANGEMENTS.map(([name]) => name),
  ...LAYOUTS,
];

const DEFAULT_COUNT = 500;
const DEFAULT_SEED = 20220514;
const SUBSTITUTION_SHARE = 0.5;

/** Generates texts from the five seeds in turn; the same options give the same texts. */
export function generateVariants(options: GenerateOptions = {}): Variant[] {
  const { count = DEFAULT_COUNT, seed = DEFAULT_SEED } = options;
  const pages = readSeeds();
  const seen = new Set<string>();
  const variants: Variant[] = [];
  for (let attempt = 0; variants.length < count; attempt += 1) {
    const random = createRandom(Math.imul(seed, 31) + Math.imul(attempt, 0x9e3779b1));
    const variant = generateOne(pages, variants.length, random);
    if (seen.has(variant.text)) continue;
    seen.add(variant.text);
    variants.push(variant);
  }
  return variants;
}

function generateOne(pages: readonly Page[], index: number, random: Random): Variant {
  const which = index % pages.length;
  const source = pages[which] as Page;
  const chosen = choose(source, random);
  const { named, setting } = nameAll(pages, which, chosen, random);
  const notes = new Map<string, string[]>();
  const others = named.filter((_, other) => other !== which);
  let page = named[which] as Page;
  for (const [name, rearrange] of REARRANGEMENTS) {
    if (!chosen.includes(name)) continue;
    const context: Context = {
      setting,
      others,
      note: (what) => notes.set(name, [...(notes.get(name) ?? []), what]),
    };
    page = rearrange(page, context);
  }
  const layouts = LAYOUTS.filter((name) => chosen.includes(name));
  const described = chosen.map((name) => {
    const note = notes.get(name);
    return note === undefined ? name : `${name} (${note.join(', ')})`;
  });
  return {
    name: `#${index} ${source.id.slice(0, 3)}: ${described.join(' + ')}`,
    text: layOut(blocksOf(page), layouts, random),
    body: bodyOf(page),
    source: source.id,
    transformations: chosen,
  };
}

/** The pages with the names, the dates and the labels of this text, and what goes with them. */
function nameAll(
  pages: readonly Page[],
  which: number,
  chosen: readonly string[],
  random: Random,
): { named: Page[]; setting: Setting } {
  let named = [...pages];
  let setting: Setting = { outlet: random.pick(OUTLETS), people: SEED_NAMES, random };
  if (chosen.includes('substitution')) {
    const { rewrite, people, outlet } = randomSubstitution(random);
    named = named.map((page) => mapPage(page, rewrite));
    setting = { outlet, people, random };
  }
  setting = { ...setting, people: peopleOf(named[which] as Page, setting.people) };
  if (chosen.includes('labels')) named = named.map((page) => relabelPage(page, setting));
  return { named, setting };
}

function relabelPage(page: Page, setting: Setting): Page {
  const all = (groups: readonly Group[]): Group[] => groups.map((group) => relabel(group, setting));
  return {
    ...page,
    beforeTitle: all(page.beforeTitle),
    underTitle: all(page.underTitle),
    underStandfirst: all(page.underStandfirst),
    tail: all(page.tail),
  };
}

/** Two to five transformations that go together, in the order of the list. */
function choose(page: Page, random: Random): string[] {
  const count = random.between(2, 5);
  const chosen = random.chance(SUBSTITUTION_SHARE) ? ['substitution'] : [];
  for (const name of random.shuffle(TRANSFORMATIONS.slice(1))) {
    if (chosen.length === count) break;
    if (name === 'tail-order' && !isReorderable(page)) continue;
    if (EXCLUSIVE.some((list) => list.includes(name) && chosen.some((one) => list.includes(one)))) {
      continue;
    }
    chosen.push(name);
  }
  return TRANSFORMATIONS.filter((name) => chosen.includes(name));
}
