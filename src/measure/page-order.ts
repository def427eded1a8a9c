import type { PrintLine } from './print-lines.ts';

/** Whether each line counts the page after that of the line before. */
export function isConsecutive(group: readonly PrintLine[]): boolean {
  const pages = group.map(({ counter }) => counter?.page ?? 0);
  return pages.every((page, index) => index === 0 || page === (pages[index - 1] as number) + 1);
}

/** Whether pages rise from line to line by at least `step`. */
export function isRising(group: readonly PrintLine[], step: 0 | 1): boolean {
  let before = 0;
  return group.every(({ counter }) => {
    const page = counter?.page ?? 0;
    const rises = page >= before + step;
    before = page;
    return rises;
  });
}
