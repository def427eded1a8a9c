import { attributeOf, type Element } from '../core/element.ts';
import type { Fact, PageFacts } from './page-facts.ts';
import { peopleIn } from './page-people.ts';
import { piecesIn } from './page-text.ts';

/** What classes and ids call elements that hold an author. */
const HOLDERS: ReadonlySet<string> = new Set(
  'author authors authorname byline bylines writer creator contributor contributors writtenby postedby username poster'.split(
    ' ',
  ),
);
const MAY_HOLD = /author|by-?line|writer|creator|contributor|writtenby|postedby|username|poster/i;
/** What stands around others' names, and around what is no name. */
const OTHERS: ReadonlySet<string> = new Set(
  'comment comments reply replies related recommend recommended popular sidebar widget teaser avatar image img photo picture icon social bio biography description follow footer more role title job date tag tags'.split(
    ' ',
  ),
);
const MAY_BE_OTHERS = /comment|repl|related|recommend|popular|sidebar|widget|teaser/i;
/** `/authors/jane-doe` */
const AUTHOR_PATH = /\/(?:authors?|contributors?|writers?|auteurs?|autor(?:es)?)\/[^/?#]/i;

/** Further elements are not looked at. */
const MAX_HELD = 40;

/** Elements below and above the title that are looked at: bylines stand near it. */
const MAX_BELOW = 500;
const MAX_ABOVE = 150;

/** The authors that are shown beside the title: the first below it, or else the last above. */
export function shownAuthors(facts: PageFacts, title: number): readonly Fact[] {
  const { elements } = facts;
  const first = firstFrom(elements, title);
  const below = firstHeld(facts, elements.slice(first, first + MAX_BELOW));
  if (below.length > 0) return below;
  return firstHeld(facts, elements.slice(Math.max(0, first - MAX_ABOVE), first).reverse());
}

/** The position of the first element that starts from an offset on. */
function firstFrom(elements: readonly Element[], offset: number): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as Element).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The names in the first element that holds any. */
function firstHeld({ source }: PageFacts, elements: readonly Element[]): readonly Fact[] {
  let looked = 0;
  for (const element of elements) {
    const holder = holderOf(element);
    if (holder === undefined) continue;
    looked += 1;
    if (looked > MAX_HELD) break;
    if (isAmongOthers(element)) continue;
    const names = namesHeld(source, element, holder === 'name');
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether an element is said to hold a name, or a byline. */
function holderOf({ tag, attributes }: Element): 'name' | 'byline' | undefined {
  let holder: 'name' | 'byline' | undefined;
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at];
    const value = attributes[at + 1] as string;
    if (name === 'href') {
      if (tag === 'a' && AUTHOR_PATH.test(value)) holder = 'name';
    } else if ((name === 'class' || name === 'id') && MAY_HOLD.test(value)) {
      const words = wordsIn(value);
      if (words.some((word) => OTHERS.has(word))) continue;
      if (words.some((word) => HOLDERS.has(word)))
        holder = words.includes('name') ? 'name' : 'byline';
    }
  }
  return holder;
}

/** `post_authorName` → post, author, name. */
function wordsIn(name: string): string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace('by-line', 'byline')
    .split(/[^\p{L}]+/u);
}

function isAmongOthers(element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    if (at.tag === 'body') return false;
    if (at.tag === 'aside' || at.tag === 'footer' || at.tag === 'nav') return true;
    if (MAY_BE_OTHERS.test(`${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`)) {
      return true;
    }
  }
  return false;
}

const LABEL = /(?:^|\s)(?:by|von|par|por|di|door|av|author|autor|auteur|autore|writer)\s?:?$/i;
const LABELLED = /^(?:by|von|par|por)\s/i;
const JOINT = /^(?:,|&|and|und|et|y|e|en)$/i;
/** A date behind a name. */
const DAY = /[\s,|·•–-]{0,5}(?:on\s)?(?:\p{Lu}\p{L}{0,12}\.?\s)?\d[\s\S]*/u;
/** A longer text before the first name is the article's. */
const MAX_BEFORE = 60;

/** The names in an element, one behind the other. */
function namesHeld(source: string, element: Element, isName: boolean): Fact[] {
  const { start, tagEnd: end } = element;
  const found: Fact[] = [];
  let labelled = isName;
  for (const piece of piecesIn(source, element)) {
    const text = piece.replace(DAY, '').trim();
    if (found.length > 0 && JOINT.test(text)) continue;
    if (LABEL.test(text)) {
      labelled = true;
      continue;
    }
    const sure = labelled || LABELLED.test(text);
    const names = peopleIn(text).filter((name) => isPerson(name, sure));
    for (const value of names) found.push({ start, end, value, origin: 'markup' });
    if (names.length === 0 && (found.length > 0 || piece.length > MAX_BEFORE)) break;
  }
  return found;
}

/** Two to five words that start as names do, or a name without spaces in scripts without capitals. */
const PERSON =
  /^\p{Lu}[^\s\d]*(?:\s(?:\p{Lu}|d[aeiu]|v[ao]n|al-|bin|el)[^\s\d]*){1,4}$|^[\p{Script=Han}\p{Script=Hangul}]{2,8}$/u;
/** One word, where a label or class says that it is a name. */
const USER = /^[\p{L}\p{N}_.-]{3,30}$/u;
const ROLE =
  /\b(?:reporter|editor|writer|author|contributor|by|journalist|correspondent|reviewer|posts?|follow|share|read|learn|view|member|moderator|joined|about|published|updated|guest)\b/i;

function isPerson(name: string, sure: boolean): boolean {
  if (ROLE.test(name)) return false;
  return PERSON.test(name) || (sure && USER.test(name));
}
