import { compile } from 'css-select';
import type { Cleaner } from '../core/cleaner.ts';
import type { Element } from '../core/element.ts';
import { BodycopyError } from '../core/error.ts';
import { DEFAULT_ACTIONS, type Kind } from '../core/kind.ts';
import { assertKnown } from '../core/known.ts';
import { drop, keep } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type ElementNode, elementAdapter, elementNodes } from '../measure/element-nodes.ts';

/**
 * A cleaner that takes out what a CSS selector matches on a page: `dropSelector('.newsletter, [data-ad]')`.
 *
 * Text that shares its paragraph with other text is not taken out on its own.
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
      for (const block of view.blocks) {
        const tag = block.within && matched[block.within.index]?.tag;
        if (tag === undefined) continue;
        yield drop(block, { kind, reason: 'selector', evidence: { selector, tag }, confidence: 1 });
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
