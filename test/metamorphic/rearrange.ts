import {
  alsoRead,
  breadcrumb,
  byline,
  caption,
  captionPair,
  dateLine,
  kicker,
  mediaUrl,
  newsletter,
  type Setting,
} from './furniture.ts';
import { type Group, groupOf, type Insert, type Page } from './page.ts';

/** What a page is rearranged with. */
export interface Context {
  readonly setting: Setting;
  /** The other seeds' pages, with the same names in them. */
  readonly others: readonly Page[];
  /** Says what was done, for the text's name. */
  readonly note: (what: string) => void;
}

/** Makes another page with the same body. */
export type Rearrangement = (page: Page, context: Context) => Page;

/** A standfirst of more words would not be told from a paragraph if a date stood over it. */
const SHORT_STANDFIRST_WORDS = 20;

const shortId = (page: Page): string => page.id.slice(0, 3);

function headOf(page: Page): Group[] {
  return [...page.beforeTitle, ...page.underTitle, ...page.underStandfirst];
}

function place(page: Page, group: Group, { random }: Setting): Page {
  const words = page.standfirst?.split(' ').length ?? 0;
  const before = { ...page, beforeTitle: [...page.beforeTitle, group] };
  const after = { ...page, underStandfirst: [...page.underStandfirst, group] };
  switch (group.kind) {
    case 'breadcrumb':
      return { ...page, beforeTitle: [group, ...page.beforeTitle] };
    case 'kicker':
      return before;
    case 'date-line':
      if (random.chance(0.35)) return before;
      if (random.chance(0.4) && words > 0 && words <= SHORT_STANDFIRST_WORDS) {
        return { ...page, underTitle: [...page.underTitle, group] };
      }
      return after;
    default:
      return after;
  }
}

/** The furniture over the body in another order; a head with less than two pieces gets more. */
export const reorderHead: Rearrangement = (page, { setting }) => {
  const { random } = setting;
  const groups = headOf(page);
  const has = (kind: Group['kind']): boolean => groups.some((group) => group.kind === kind);
  if (!has('date-line')) groups.push(dateLine(setting));
  if (groups.length < 2) groups.push(random.chance(0.5) ? kicker(setting) : byline(setting));
  if (!has('breadcrumb') && random.chance(0.2)) groups.push(groupOf('breadcrumb', page.title));
  const bare: Page = { ...page, beforeTitle: [], underTitle: [], underStandfirst: [] };
  return random.shuffle(groups).reduce((placed, group) => place(placed, group, setting), bare);
};

/** One to three pieces of another seed's head, or of a kind that none of them has. */
export const moveHead: Rearrangement = (page, { setting, others, note }) => {
  const { random } = setting;
  const kinds = headOf(page).map((group) => group.kind);
  const moved = others.flatMap(headOf).filter((group) => group.kind !== 'breadcrumb');
  const written = [dateLine, kicker, byline, newsletter, caption].map((write) => write(setting));
  const choices = random.shuffle([...moved, ...written, breadcrumb(page.title, setting)]);
  const taken: Group[] = [];
  const count = random.between(1, 3);
  for (const group of choices) {
    if (taken.length === count) break;
    if ([...kinds, ...taken.map(({ kind }) => kind)].includes(group.kind)) continue;
    taken.push(group);
  }
  for (const { kind } of taken) note(kind);
  return taken.reduce((placed, group) => place(placed, group, setting), page);
};

function creditsFirst(tail: readonly Group[]): Group[] {
  const isCredits = (group: Group): boolean => group.kind === 'credits';
  return [...tail.filter(isCredits), ...tail.filter((group) => !isCredits(group))];
}

/** Says whether the tail has another order; one or two pieces have none. */
export function isReorderable(page: Page): boolean {
  return page.tail.length > 2;
}

/** The furniture under the body in another order. */
export const reorderTail: Rearrangement = (page, { setting }) => {
  let tail = page.tail;
  const same = (): boolean => tail.every((group, index) => group === page.tail[index]);
  while (same()) tail = creditsFirst(setting.random.shuffle(page.tail));
  return { ...page, tail };
};

/** Another seed's tail in place of the page's own. */
export const replaceTail: Rearrangement = (page, { setting, others, note }) => {
  const donor = setting.random.pick(others);
  note(shortId(donor));
  return { ...page, tail: donor.tail };
};

/** One to three pieces of other seeds' tails among the page's own. */
export const addTail: Rearrangement = (page, { setting, others, note }) => {
  const { random } = setting;
  const foreign = others.flatMap((other) => other.tail.map((group) => ({ group, other })));
  const own = page.tail.map(({ kind }) => kind);
  const isNew = (group: Group): boolean =>
    group.kind === 'related' ? !page.tail.includes(group) : !own.includes(group.kind);
  const choices = random.shuffle(foreign.filter(({ group }) => isNew(group)));
  const tail = [...page.tail];
  for (const { group, other } of choices.slice(0, random.between(1, 3))) {
    if (group.kind !== 'related' && tail.some(({ kind }) => kind === group.kind)) continue;
    tail.splice(random.between(0, tail.length), 0, group);
    note(`${group.kind} of ${shortId(other)}`);
  }
  return { ...page, tail: creditsFirst(tail) };
};

/** Says whether the paragraph ends as a sentence does, so that what follows is not part of it. */
export function isClosed(text: string): boolean {
  return /[.!?…]["”’']?$/.test(text);
}

/** One or two pieces of furniture between body paragraphs. */
export const insertInside: Rearrangement = (page, { setting, note }) => {
  const { random } = setting;
  const used = page.inserts.map((insert) => insert.after);
  const places = page.paragraphs.flatMap(({ clean }, index) =>
    index < page.paragraphs.length - 1 && isClosed(clean) && !used.includes(index) ? [index] : [],
  );
  const writers = [alsoRead, mediaUrl, newsletter, caption, captionPair];
  const count = random.between(1, 2);
  const inserts = random
    .shuffle(places)
    .slice(0, count)
    .map((after): Insert => {
      const group = random.pick(writers)(setting);
      note(group.kind);
      return { after, group };
    });
  return { ...page, inserts: [...page.inserts, ...inserts].sort((a, b) => a.after - b.after) };
};
