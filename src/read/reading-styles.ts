import type { Style, StyledSpan } from '../core/block.ts';

/** Signs of emphasis, or backticks, that are open. */
interface OpenSigns {
  readonly sign: string;
  left: number;
  start: number;
}

/** Finds out what pairs of signs set off. */
export interface StyleReader {
  /** Reads `count` signs that end what the last ones of their kind began, at an offset of the text. */
  close(styles: StyledSpan[], sign: string, count: number, at: number): void;
  open(sign: string, count: number, at: number): void;
  /** Ends in one reading what goes on in the next. */
  split(styles: StyledSpan[], at: number): void;
}

const BACKTICK = '`';

/** A reader with nothing open. */
export function createStyleReader(): StyleReader {
  const signs: OpenSigns[] = [];
  return {
    close(styles, sign, count, at) {
      for (let left = count; left > 0; ) {
        const last = signs.findLast((open) => open.sign === sign && open.left > 0);
        if (last === undefined) return;
        const used = left >= 2 && last.left >= 2 ? 2 : 1;
        addSpan(styles, last.start, at, styleOf(sign, used));
        last.left -= used;
        left -= used;
        while (signs.at(-1)?.left === 0) signs.pop();
      }
    },
    open(sign, count, at) {
      signs.push({ sign, left: count, start: at });
    },
    split(styles, at) {
      for (const open of signs) {
        if (open.left === 0) continue;
        addSpan(styles, open.start, at, styleOf(open.sign, Math.min(2, open.left)));
        open.start = 0;
      }
    },
  };
}

function styleOf(sign: string, used: number): Style {
  if (sign === BACKTICK) return 'code';
  if (sign === '~') return 'del';
  return used === 2 ? 'strong' : 'em';
}

function addSpan(styles: StyledSpan[], start: number, end: number, style: Style): void {
  if (start < end) styles.push({ start, end, style });
}
