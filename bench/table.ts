/** What reads as a number in a table. Examples: `0.997`, `12.5 %`, `-3`, `31x`. */
const NUMERIC = /^-?[\d,.]+(?: ?%|x)?$/;

/** A plain table with aligned columns; columns of numbers stand right. */
export function formatTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headers.map((header, column) =>
    rows.reduce((width, row) => Math.max(width, (row[column] ?? '').length), header.length),
  );
  const right = headers.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => cell === '–' || NUMERIC.test(cell));
  });
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return right[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(headers), rule, ...rows.map(line)].join('\n');
}

/** A share as a percentage with two decimals. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** A part of a whole as a percentage, a dash when there is no whole. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : percent(part / whole);
}

/** One line of at most `length` characters, for a terminal. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** A table under its title, nothing when there is none. */
export function heading(title: string, table: string): string {
  return table === '' ? '' : `${title}\n\n${table}`;
}
