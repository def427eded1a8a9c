import type { Style } from '../core/block.ts';

/** How an element takes part in the layout of a page. */
export type Display =
  /** Part of a line. */
  | 'inline'
  /** Sets its text apart; what has no entry is a block, too. */
  | 'block'
  /** Has no content. */
  | 'void'
  /** Holds nothing that is read as text. */
  | 'silent';

/** What the reader knows of a tag. */
export interface Tag {
  readonly display: Display;
  /** Whether it stands within words, so that no space parts it from its neighbours. */
  readonly tight: boolean;
  /** How it sets off its words. */
  readonly style: Style | undefined;
  /** The open elements that its start tag ends. */
  readonly ends: ReadonlySet<string>;
  /** The elements beyond which it ends none. */
  readonly within: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Elements within words. */
const TIGHT =
  'abbr acronym b bdi bdo big code del dfn em font i ins kbd mark nobr q s samp small strike strong sub sup tt u wbr';
const INLINE = 'a cite data img ruby rt rp slot span time tspan var';
const VOID =
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr';
/** `noscript` and `template` are read: some forums hold their posts there. */
const SILENT =
  'script style title textarea select option optgroup datalist svg canvas object applet audio video map iframe frameset progress meter annotation annotation-xml';

/** Start tags that end a paragraph. */
const AFTER_PARAGRAPH =
  'address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre search section summary table ul';

/** `<li>` ends the `<li>` before it, but none outside of its own list. */
const SIBLINGS: readonly (readonly [tags: string, ends: string, within: string])[] = [
  ['li', 'li', 'ul ol menu'],
  ['dt dd', 'dt dd', 'dl'],
  ['tr', 'tr td th', 'table'],
  ['td th', 'td th', 'tr table'],
  ['tbody thead tfoot', 'tbody thead tfoot tr td th', 'table'],
  ['option optgroup', 'option', 'select'],
  ['rt rp', 'rt rp', 'ruby'],
];

const STYLES: readonly (readonly [tags: string, style: Style])[] = [
  ['b strong', 'strong'],
  ['em i cite dfn var', 'em'],
  ['code kbd samp tt', 'code'],
  ['del s strike', 'del'],
  ['ins', 'ins'],
  ['mark', 'mark'],
  ['sub', 'sub'],
  ['sup', 'sup'],
];

const BLOCK: Tag = {
  display: 'block',
  tight: false,
  style: undefined,
  ends: NONE,
  within: NONE,
};

const TAGS: ReadonlyMap<string, Tag> = /* @__PURE__ */ tagTable();

/** What is known of a tag by its lower-cased name. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? BLOCK;
}

const CELL_SCOPES: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'template']);
const TABLE_SCOPES: ReadonlySet<string> = new Set(['table', 'template']);
const TABLE_PARTS: ReadonlySet<string> = new Set(
  'table thead tbody tfoot tr td th caption colgroup'.split(' '),
);

/** The elements beyond which the end tag of another ends nothing. */
export function scopesOf(name: string): ReadonlySet<string> {
  return TABLE_PARTS.has(name) ? TABLE_SCOPES : CELL_SCOPES;
}

function tagTable(): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  const paragraph = setOf('p');
  const add = (names: string, changes: Partial<Tag>): void => {
    for (const name of names.split(' ')) {
      const known = tags.get(name);
      tags.set(name, { ...(known ?? BLOCK), ...changes });
    }
  };
  add(INLINE, { display: 'inline' });
  add(TIGHT, { display: 'inline', tight: true });
  add(SILENT, { display: 'silent' });
  add(AFTER_PARAGRAPH, { ends: paragraph });
  add(VOID, { display: 'void' });
  for (const [names, style] of STYLES) add(names, { style });
  for (const [names, ends, within] of SIBLINGS) {
    add(names, { ends: setOf(ends), within: setOf(within) });
  }
  return tags;
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
