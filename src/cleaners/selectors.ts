import { compile } from 'css-select';
import { type Block, isVirtual, part, textWithin } from '../core/block.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Element } from '../core/element.ts';
import { BodycopyError } from '../core/error.ts';
import { DEFAULT_ACTIONS, type Kind } from '../core/kind.ts';
import { assertKnown } from '../core/known.ts';
import { drop, keep } from '../core/mark.ts';
import type { Span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import { type ElementNode, elementAdapter, elementNodes } from '../measure/element-nodes.ts';

/**
 * A cleaner that takes out what a CSS selector matches on a page: `dropSelector('.newsletter, [data-ad]')`.
 *
 * Of a paragraph in which it matches a few words, those go.
 *
 * @param options - Its `name`, `drop-selector` unless given, and the `kind` of what goes, `custom` unless given.
 * @throws {BodycopyError} When the selector or the kind is none.
 */
export function dropSelector(
  selector: string,
  options: { readonly name?: string; readonly kind?: Kind } = {},
): Cleaner<'selector'> {
  const { name = 'drop-selector', kind = 'custom' } = options;
  assertKnown('ERR_UNKNOWN_KIND', 'kind', kind, Object.keys(DEFAULT_ACTIONS));
  const matches = compileSelector(selector);
  return {
    name,
    reasons: ['selector'],
    *inspect(view) {
      const matched = matchedElements(view, matches);
      const partsOf = createPartFinder(matched);
      for (const block of view.blocks) {
        const finding = { kind, reason: 'selector', confidence: 1 } as const;
        const tag = block.within && matched[block.within.index]?.tag;
        if (tag !== undefined) yield drop(block, { ...finding, evidence: { selector, tag } });
        else {
          for (const { start, end, tag: inner } of partsOf(block)) {
            yield drop(part(block, start, end), { ...finding, evidence: { selector, tag: inner } });
          }
        }
      }
    },
  };
}

/**
 * A cleaner that keeps what a CSS selector matches on a page, whatever other cleaners say of it.
 *
 * @param options - Its `name`, `keep-selector` unless given.
 * @throws {BodycopyError} When the selector is none.
 */
export function keepSelector(
  selector: string,
  options: { readonly name?: string } = {},
): Cleaner<'selector'> {
  const { name = 'keep-selector' } = options;
  const matches = compileSelector(selector);
  return {
    name,
    reasons: ['selector'],
    sees: 'all',
    *inspect(view) {
      const matched = matchedElements(view, matches);
      for (const block of view.blocks) {
        if (block.within === undefined || matched[block.within.index] === undefined) continue;
        yield keep(block, { reason: 'selector', firm: true });
      }
    },
  };
}

type Matcher = (node: ElementNode) => boolean;

function compileSelector(selector: string): Matcher {
  try {
    if (selector.trim() === '') throw new Error('it is empty');
    return compile<ElementNode, ElementNode>(selector, { adapter: elementAdapter });
  } catch (cause) {
    throw new BodycopyError(
      'ERR_INVALID_OPTION',
      `\`${selector}\` is no CSS selector: ${(cause as Error).message}`,
      { cause },
    );
  }
}

interface MatchedPart extends Span {
  readonly tag: string;
}

/** Makes a function that finds the parts of a block that matched elements hold; blocks come in order. */
function createPartFinder(
  matched: readonly (Element | undefined)[],
): (block: Block) => MatchedPart[] {
  const holders = matched.filter((element, index) => element?.index === index) as Element[];
  let next = 0;
  return (block) => {
    const parts: MatchedPart[] = [];
    // The elements of texts in scripts all stand at the place of their string.
    if (isVirtual(block)) return parts;
    while (next < holders.length && (holders[next] as Element).end <= block.start) next += 1;
    for (let at = next; at < holders.length; at += 1) {
      const { tag, start, tagEnd, end } = holders[at] as Element;
      if (start >= block.end) break;
      const words = textWithin(block, { start: tagEnd, end });
      if (words.start < words.end) parts.push({ ...words, tag });
    }
    return parts;
  };
}

/** The matched element that each element is or stands in. */
function matchedElements(view: View, matches: Matcher): readonly (Element | undefined)[] {
  const matched: (Element | undefined)[] = [];
  for (const node of view.once(elementNodes)) {
    const { element, parent } = node;
    const around = parent === null ? undefined : matched[parent.element.index];
    matched.push(around ?? (matches(node) ? element : undefined));
  }
  return matched;
}
