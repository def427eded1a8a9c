import { wordSet } from '../core/word-set.ts';
import type { JsonFrame } from './json-frames.ts';

/** Keys of linked data under which it has text that readers of a page want. */
const LINKED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'articleBody reviewBody description text recipeIngredient ingredients recipeInstructions itemListElement step abstract transcript lyrics',
);

/** Keys of linked data whose values may be short, where there are several. */
const LISTED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'recipeIngredient ingredients recipeInstructions itemListElement step text',
);

/** Last words of keys under which applications have text: `bodyHtml`, `long_description`. */
const TEXT: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'body content contents html text description markdown paragraph paragraphs story rendered children value answer instructions steps copy bio summary intro',
);

/** Words of keys under which a page has its own furniture, its settings, or what leads to others. */
const FURNITURE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'i18n intl translation translations localization localisation locale locales messages dictionary labels strings phrases seo meta metadata og opengraph twitter cookie cookies consent privacy legal disclaimer footer header nav navigation menu menus banner banners newsletter modal modals tooltip placeholder error errors aria caption captions credit credits alt related recommended recommendations similar trending popular teaser teasers promo promos advert ads config settings flags theme style styles css query',
);

/** What a key says of its value. */
export interface KeyMeaning {
  readonly isText: boolean;
  readonly isFurniture: boolean;
}

/** Reads keys of application states, each once. */
export function createKeys(): (key: string) => KeyMeaning {
  const known = new Map<string, KeyMeaning>();
  return (key) => {
    let meaning = known.get(key);
    if (meaning === undefined) {
      const words = wordsIn(key);
      meaning = {
        isText: key === '' || TEXT.has(words.at(-1) ?? ''),
        isFurniture: FURNITURE.has(key.toLowerCase()) || words.some((word) => FURNITURE.has(word)),
      };
      known.set(key, meaning);
    }
    return meaning;
  };
}

/** `longDescription_html` → `long`, `description`, `html` */
function wordsIn(key: string): string[] {
  return key
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

export function isLinkedKey(key: string): boolean {
  return LINKED.has(key);
}

/** Whether strings of linked data under a key may be short. */
export function isListedKey(key: string): boolean {
  return LISTED.has(key);
}

/**
 * Types of linked data that tell of a site, or of whose description search engines and previews make
 * use: it is a summary, which `description` of the article has.
 */
const SUMMARIES =
  /(?:Organization|WebSite|Person|Brand|BreadcrumbList|ListItem|ImageObject|VideoObject|Action|Offer|Place|Business|Store|Audience|Article|Posting|Page|Blog)(?: |$)/;

/** Whether an object of linked data has a text of its own, and no summary, under a key. */
export function isOwnText({ types }: JsonFrame, key: string): boolean {
  return (key !== 'description' && key !== 'abstract') || !SUMMARIES.test(types);
}

/** So many objects of one list that have a name and an address are teasers of other pages. */
const MIN_TEASERS = 2;
/** What these objects say stands on the page that they are a part of, whatever their address. */
const PARTS = /(?:HowTo|Step|Section|Question|Answer|Review|Comment)/;
/** More strings right in one object are a catalogue of an interface. */
const MAX_STRINGS = 40;

/** Whether what an object or list holds belongs to other pages, or to the interface. */
export function isForeign(frame: JsonFrame, isFurniture: (key: string) => boolean): boolean {
  let own: JsonFrame | undefined = frame;
  for (; own !== undefined; own = own.parent) {
    if (isFurniture(own.key)) return true;
    if (!own.isList && own.strings > MAX_STRINGS) return true;
    if (isTeaser(own)) return true;
  }
  return false;
}

function isTeaser({ named, leads, types, parent }: JsonFrame): boolean {
  if (types.includes('ListItem')) return true;
  if (!named || !leads || parent === undefined || !parent.isList) return false;
  // The objects that linked data describes a page with stand side by side.
  if (parent.key === '@graph' || (parent.depth === 0 && parent.key === '')) return false;
  return parent.teasers >= MIN_TEASERS && !PARTS.test(types);
}

/** The list that an object is one part of, where all parts make up one text. */
export function wholeOf(frame: JsonFrame): JsonFrame {
  const { isList, parent, types } = frame;
  return !isList && parent?.isList && PARTS.test(types) ? parent : frame;
}
