import { KINDS } from '../index.ts';

/** The widest line of the list of kinds. */
const COLUMNS = 80;

/** What `--help` prints. */
export function usage(): string {
  return `Usage: bodycopy [options] [files… | -]

Prints the body of articles that were scraped as text, without the furniture of
their pages. Reads standard input where no file is named, and at \`-\`. Several
bodies are set apart by a line \`==> file <==\`.

  -j, --json              print the whole record, one line of JSON a document
  -e, --explain           print the document with what was removed, and why
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
