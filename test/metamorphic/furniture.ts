import { DATE_STYLES, randomDay } from './dates.ts';
import { COUNTRIES, OUTLETS, PEOPLE } from './names.ts';
import { type Group, groupOf, type Page } from './page.ts';
import type { Random } from './random.ts';
import {
  ALSO_READ,
  BYLINES,
  CAPTION_CREDITS,
  CAPTIONS,
  COMMENTS,
  COPYRIGHT,
  CREDITS,
  GALLERIES,
  HEADLINES,
  MEDIA_URLS,
  NEWSLETTERS,
  PAGERS,
  READING_TIMES,
  RELATED,
  SECTIONS,
  TOP,
} from './spellings.ts';

/** What furniture is written with: who publishes the page, and who is named in its body. */
export interface Setting {
  readonly outlet: string;
  readonly people: readonly string[];
  readonly random: Random;
}

const KEY_LETTERS = 'abcdefghkmnpqrstuvwxyzABCDEFGHK23456789_';

/** Fills the names, places and numbers of a spelling in. */
export function fill(spelling: string, { outlet, random }: Setting): string {
  const [first, second] = random.shuffle(PEOPLE).map((each) => `${each.given} ${each.family}`);
  const [place, place2] = random.shuffle(COUNTRIES).map((each) => each.capital);
  const words: Record<string, string | undefined> = {
    outlet,
    year: String(random.between(2012, 2026)),
    section: random.pick(SECTIONS),
    person: first,
    person2: second,
    place,
    place2,
    key: Array.from({ length: 11 }, () => random.pick([...KEY_LETTERS])).join(''),
    number: String(random.between(100000000, 999999999)),
  };
  return spelling.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '');
}

/** A date over the article, with its reading time on the same line, the next one, or not at all. */
export function dateLine({ random }: Setting): Group {
  const date = random.pick(DATE_STYLES)(randomDay(random));
  const time = random.pick(READING_TIMES);
  const kind = 'date-line';
  const shape = random.between(0, 3);
  if (shape === 0) return { kind, blocks: [[date, time]], stuck: false };
  if (shape === 1) return { kind, blocks: [[time], [date]], stuck: false };
  if (shape === 2) return groupOf(kind, `${date}${random.pick([' | ', ' · ', ' • '])}${time}`);
  return groupOf(kind, date);
}

/** The way to the article, with its title at the end or not. */
export function breadcrumb(title: string, { random }: Setting): Group {
  const section = random.pick(SECTIONS.filter((name) => !name.includes(' ')));
  const path = [`Home${section}${title}`, `HomeNews${section}${title}`];
  for (const separator of [' > ', ' / ', ' » ', ' › ']) {
    path.push(['Home', section, title].join(separator), ['Home', 'News', section].join(separator));
  }
  return groupOf('breadcrumb', random.pick(path));
}

/** The section over the title. */
export function kicker({ random }: Setting): Group {
  return groupOf('kicker', random.pick([...SECTIONS, 'World News', 'WORLD', 'Conflict']));
}

/** Who wrote the article. */
export function byline(setting: Setting): Group {
  return groupOf('byline', fill(setting.random.pick(BYLINES), setting));
}

/** A prompt to subscribe. */
export function newsletter(setting: Setting): Group {
  const lines = setting.random.pick(NEWSLETTERS).map((line) => fill(line, setting));
  return groupOf('newsletter', ...lines);
}

/** A caption with its credit; on top of it, or not, the counter of its gallery. */
export function caption(setting: Setting): Group {
  const { random } = setting;
  const credit = fill(random.pick(CAPTION_CREDITS), { ...setting, outlet: random.pick(OUTLETS) });
  const spelling = random.pick(CAPTIONS).replace('{person}', random.pick(setting.people));
  const line = `${fill(spelling, setting)} ${credit}`;
  return random.chance(0.4)
    ? groupOf('gallery', random.pick(GALLERIES), line)
    : groupOf('caption', line);
}

/** A picture's caption and credit: a name that stands in the article, and an outlet. */
export function captionPair({ people, random }: Setting): Group {
  const pair = [random.pick(people), random.pick(OUTLETS)];
  return { kind: 'caption-pair', blocks: [pair], stuck: false };
}

/** The address of a video or of a post. */
export function mediaUrl(setting: Setting): Group {
  return groupOf('media-url', fill(setting.random.pick(MEDIA_URLS), setting));
}

/** A link to another article. */
export function alsoRead({ random }: Setting): Group {
  return groupOf('also-read', `${random.pick(ALSO_READ)}${random.pick(HEADLINES)}`);
}

const HEADLINE = /^also read\s*[:-]\s*/i;
const DATE_AND_TIME = /^\d+ min read$/;

/** The same group with other labels. */
export function relabel(group: Group, setting: Setting): Group {
  const { random } = setting;
  const lines = group.blocks.flat();
  const first = lines[0] ?? '';
  switch (group.kind) {
    case 'also-read':
      return groupOf('also-read', random.pick(ALSO_READ) + first.replace(HEADLINE, ''));
    case 'pager': {
      const [previous, next] = random.pick(PAGERS);
      return groupOf('pager', previous, lines[1] ?? '', next, lines[3] ?? '');
    }
    case 'related': {
      const label = fill(random.pick(RELATED), setting);
      return groupOf('related', label, ...lines.slice(1));
    }
    case 'comments':
      return groupOf('comments', ...random.pick(COMMENTS));
    case 'top':
      return { ...groupOf('top', random.pick(TOP)), stuck: group.stuck && random.chance(0.5) };
    case 'credits':
      return groupOf('credits', fill(random.pick(CREDITS), setting));
    case 'copyright':
      return groupOf('copyright', fill(random.pick(COPYRIGHT), setting));
    case 'newsletter':
      return newsletter(setting);
    case 'date-line': {
      const time = random.pick(READING_TIMES);
      const relabelled = (line: string): string => (DATE_AND_TIME.test(line) ? time : line);
      return { ...group, blocks: group.blocks.map((block) => block.map(relabelled)) };
    }
    default:
      return group;
  }
}

/** The people whom the page calls by more than one word. */
export function peopleOf(page: Page, names: readonly string[]): string[] {
  const text = [page.title, ...page.paragraphs.map(({ clean }) => clean)].join('\n');
  return names.filter((name) => text.includes(name));
}
