import { type Block, part } from '../core/block.ts';
import { isSpace, isWordChar } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, type RepairMark, repair } from '../core/mark.ts';
import { type EscapedCharacter, findEntities, type Spelling } from '../measure/entities.ts';
import { isMarkupTopic, looksLikeProgram } from '../measure/programs.ts';
import { readingText } from '../measure/reading-text.ts';

type Reason = Spelling | 'nothing-visible';

/** An escaped tag is shown, not meant: `&lt;div&gt;`, `&lt;/p`. */
const SHOWN_TAG = /&(?:amp;)*lt;\s?[/!a-z]/i;

/**
 * Entities of HTML in text that is none: "Research &amp; Development", "don&#8217;t".
 *
 * Texts that were escaped twice have them. Only well-formed ones of names that pages use are read;
 * code, texts about web pages, and lines that show a tag keep theirs.
 *
 *     - Research &amp; Development
 *     + Write &lt;b&gt; for a tag.
 */
export function entities(): Cleaner {
  return defineCleaner<Reason>({
    name: 'entities',
    reasons: ['named-entity', 'numbered-entity', 'double-escaped-entity', 'nothing-visible'],
    *inspect(view) {
      const text = readingText(view);
      if (!text.includes('&') || !text.includes(';')) return;
      let isTopic: boolean | undefined;
      for (const block of view.blocks) {
        const { text: written } = block;
        const found = written.includes('&') ? findEntities(written) : NONE;
        if (found.length === 0 && (isWordChar(view.measures(block).first) || written.trim() !== ''))
          continue;
        isTopic ??= isMarkupTopic(text);
        if (isTopic) return;
        const rest = without(written, found);
        if (rest.trim() === '' && found.every(({ to }) => to.trim() === '')) {
          if (block.kind === 'paragraph') yield drop(block, BLANK);
        } else if (found.length > 0 && !isShown(block, rest)) {
          for (const entity of found) yield decode(block, entity);
        }
      }
    },
  });
}

const NONE: readonly EscapedCharacter[] = [];

const BLANK = { kind: 'interface-residue', reason: 'nothing-visible' } as const;

/** Whether a block shows its entities: it is code, or shows a tag. */
function isShown({ kind, text }: Block, rest: string): boolean {
  return kind === 'code' || SHOWN_TAG.test(text) || looksLikeProgram(rest);
}

function decode(block: Block, { start, end, to, spelling }: EscapedCharacter): RepairMark<Reason> {
  const written = to === '\u00ad' || isAtEdge(block.text, start, end) ? to.replace(UNSEEN, '') : to;
  return repair(part(block, start, end), written, {
    kind: 'entity',
    reason: spelling,
    confidence: 0.95,
  });
}

/** White space and soft hyphens. */
const UNSEEN = /^[\s\u00ad]$/;

function without(text: string, entities: readonly EscapedCharacter[]): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of entities) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Whether an entity begins or ends its block, where a space is too much. */
function isAtEdge(text: string, start: number, end: number): boolean {
  const before = start === 0 || isSpace(text.charCodeAt(start - 1));
  const after = end === text.length || isSpace(text.charCodeAt(end));
  return before || after;
}
