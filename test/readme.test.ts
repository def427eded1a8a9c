import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import * as bodycopy from 'bodycopy';
import * as readability from 'bodycopy/readability';
import * as text from 'bodycopy/text';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FENCE = /^```(?:ts|js)\n(.*?)^```$/gms;
const LINK = /\]\(([^()\s]+)\)/g;
const ARROW = /\/\/ → ?(.*)$/;

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(FENCE)].map((found) => ({
  line: readme.slice(0, found.index).split('\n').length,
  code: found[1] as string,
}));

const own: Readonly<Record<string, unknown>> = {
  bodycopy,
  'bodycopy/readability': readability,
  'bodycopy/text': text,
};
const requireOther = createRequire(import.meta.url);

describe('README.md', () => {
  it('shows code', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  it.each(blocks)('prints at line $line what it says', ({ code }) => {
    const printed = run(code);
    expect(printed).not.toEqual([]);
    expect(printed).toEqual(announced(code));
  });

  it('shows code that compiles', () => {
    expect(problems()).toEqual([]);
  }, 120_000);
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'])(
  '%s',
  (page) => {
    const file = new URL(`../${page}`, import.meta.url);
    const links = [...readFileSync(file, 'utf8').matchAll(LINK)].map((found) => found[1] as string);

    it('links to files that exist', () => {
      const broken = links
        .filter((link) => !/^(?:https?:|#)/.test(link))
        .filter((link) => !existsSync(new URL(link.replace(/#.*/, ''), file)));
      expect(links).not.toEqual([]);
      expect(broken).toEqual([]);
    });
  },
);

/** What the comments of a block say it prints, line by line. */
function announced(code: string): string[] {
  return code.split('\n').flatMap((line) => ARROW.exec(line)?.[1] ?? []);
}

/** Runs a block against the sources and returns what it prints, line by line. */
function run(code: string): string[] {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const printed: string[] = [];
  const log = (...values: unknown[]): void => {
    printed.push(...format(...values).split('\n'));
  };
  const load = (name: string): unknown => own[name] ?? requireOther(name);
  new Function('require', 'exports', 'console', outputText)(load, {}, { log });
  return printed;
}

/** What the compiler says of the blocks, under the settings of the repository. */
function problems(): string[] {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const files = new Map(blocks.map(({ line, code }) => [`${root}readme-${line}.mts`, code]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file !== undefined && files.has(file.fileName))
    .map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}
