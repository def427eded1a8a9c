import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { attributeOf, type Element } from '../core/element.ts';
import { drop } from '../core/mark.ts';
import { inherit, weighElements } from '../measure/page-tree.ts';

type Reason = 'form' | 'control';

/** A form with more of the page is the page itself, as some servers build them. */
const MAX_FORM_SHARE = 0.1;

const CONTROLS: ReadonlySet<string> = new Set(['button', 'label', 'fieldset', 'legend']);

/**
 * Forms, and what their buttons and fields are called.
 *
 * Of the text in them 4 % stands in gold, and 8 % of that on buttons, which unfold parts of some
 * pages (WCXB dev).
 *
 *     - <form><label>Your name</label></form>
 *     + <p>She filled in the form on Friday.</p>
 */
export function formControls(): Cleaner {
  return defineCleaner<Reason>({
    name: 'form-controls',
    reasons: ['form', 'control'],
    *inspect(view) {
      const tree = view.once(weighElements);
      if (tree === undefined) return;
      const found = inherit(tree, MAX_FORM_SHARE, reasonOf);
      for (const block of view.blocks) {
        const reason = block.within && found[block.within.index];
        if (reason === undefined) continue;
        const confidence = reason === 'form' ? 0.96 : 0.93;
        yield drop(block, { kind: 'interface-residue', reason, confidence });
      }
    },
  });
}

function reasonOf(element: Element): Reason | undefined {
  if (element.tag === 'form') return 'form';
  const isControl = CONTROLS.has(element.tag) || attributeOf(element, 'role') === 'button';
  return isControl ? 'control' : undefined;
}
