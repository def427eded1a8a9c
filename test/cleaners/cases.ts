import { readFileSync } from 'node:fs';

/** One line of a case and what must become of it. */
export interface CaseLine {
  /** `-` goes, `+` stays, `=` stays and is annotated, `~` loses a part, `*` is context, `>` is a paragraph of the body. */
  readonly sign: '-' | '+' | '=' | '~' | '*' | '>';
  readonly text: string;
  /** The part in double brackets of a `~` line. */
  readonly part: string | undefined;
  readonly reason: string | undefined;
}

/** One document of a cases file. */
export interface Case {
  readonly title: string;
  readonly line: number;
  /** What stands between the lines of the document. */
  readonly separator: string;
  /** Whether the lines are HTML. */
  readonly html: boolean;
  readonly lines: readonly CaseLine[];
}

interface OpenCase {
  separator: string;
  html: boolean;
  readonly lines: CaseLine[];
}

const LINE = /^([-+=~*>]) (.*)$/;
const PART = /\[\[(.*?)\]\]/s;
/** A `+` line has a reason where a cleaner takes it back from another. */
const SIGNS_WITH_REASON = '-=~+';

/** Reads a cases file: documents separated by blank lines, each under a `#` title. */
export function readCases(file: URL): Case[] {
  const cases: Case[] = [];
  let current: (Omit<Case, 'separator' | 'html'> & OpenCase) | undefined;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('# ')) {
      current = {
        title: line.slice(2),
        line: index + 1,
        separator: '\n\n',
        html: false,
        lines: [],
      };
      cases.push(current);
    } else if (line === 'tight') {
      if (current) current.separator = '\n';
    } else if (line === 'html') {
      if (current) current.html = true;
    } else if (line !== '') {
      const found = LINE.exec(line);
      if (!found || !current) throw new Error(`${file.pathname}:${index + 1} is not a case line.`);
      current.lines.push(
        readLine(found[1] as CaseLine['sign'], withCharacters(found[2] as string)),
      );
    }
  }
  return cases;
}

/** `\u{200b}` stands for a character that an editor would not show. */
function withCharacters(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function readLine(sign: CaseLine['sign'], rest: string): CaseLine {
  const bar = SIGNS_WITH_REASON.includes(sign) ? rest.lastIndexOf(' | ') : -1;
  const written = (bar === -1 ? rest : rest.slice(0, bar)).trimEnd();
  const part = sign === '~' ? PART.exec(written)?.[1] : undefined;
  return {
    sign,
    text: part === undefined ? written : written.replace(PART, '$1'),
    part,
    reason: bar === -1 ? undefined : rest.slice(bar + 3).trim(),
  };
}
