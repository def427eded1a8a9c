import { KINDS } from '../index.ts';

/** The widest line of the list of kinds. */
const COLUMNS = 80;

/** What `--help` prints. */
export function usage(): string {
  return `Usage: bodycopy [options] [files… | -]

Prints the body of articles, from pages of HTML or from text that was scraped,
without the furniture of their pages. Reads standard input where no file is
named, and at \`-\`. Several bodies are set apart by a line \`==> file <==\`.

  -m, --markdown          print the body as Markdown
      --html              print the body as HTML that is safe to show
  -j, --json              print the whole record, one line of JSON a document
  -e, --explain           print the document with what was removed, and why
      --format NAME       text, markdown or html; looked at where not given
      --url URL           where the page was found, to make its links absolute
      --charset NAME      what the bytes of a page are in, whatever it says
      --preset NAME       gentle, balanced (default), strict or zero
      --policy KIND=DO    drop, lift or keep a kind; may be repeated
  -h, --help
  -v, --version

Kinds:
${list(Object.keys(KINDS))}

\`--explain\` is in colour on a terminal; NO_COLOR and FORCE_COLOR are respected.
Without colour, \`+\` stays, \`=\` was recognised and stays, \`-\` is gone, \`^\` was
lifted into a field; in \`~\` [[this]] is gone and {{this→that}} was repaired.

Exit codes: 0 cleaned, 1 some documents failed, 2 bad usage, 3 input or output
failed. A document that fails does not stop the others.
`;
}

function list(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines.at(-1) ?? ''} ${name}`;
    if (lines.length === 0 || longer.length > COLUMNS) lines.push(`  ${name}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}
