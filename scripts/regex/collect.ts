import { relative } from 'node:path';
import ts from 'typescript';
import { readRegExp, readText } from './constant.ts';

/** A regular expression of the source, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** The patterns of some files, and the places where one is put together at run time. */
export interface Collection {
  readonly patterns: readonly Pattern[];
  readonly unread: readonly string[];
}

/** Collects every regular expression whose text the source gives away. */
export function collectPatterns(root: string, folder: string): Collection {
  const files = ts.sys.readDirectory(folder, ['.ts'], ['**/*.d.ts'], ['**/*']);
  const program = ts.createProgram(files, {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const patterns: Pattern[] = [];
  const unread: string[] = [];

  for (const path of files) {
    const file = program.getSourceFile(path);
    if (file === undefined) continue;
    visit(file, (node) => {
      if (!isPattern(node)) return;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const place = `${relative(root, path)}:${line + 1}`;
      const read = ts.isRegularExpressionLiteral(node) ? readRegExp(node) : readCall(node, checker);
      if (read === undefined) unread.push(place);
      else patterns.push({ ...read, place });
    });
  }
  return { patterns, unread };
}

type RegExpCall = ts.NewExpression | ts.CallExpression;

function isPattern(node: ts.Node): node is ts.RegularExpressionLiteral | RegExpCall {
  if (ts.isRegularExpressionLiteral(node)) return true;
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function readCall(
  call: RegExpCall,
  checker: ts.TypeChecker,
): { source: string; flags: string } | undefined {
  const [source, flags] = call.arguments ?? [];
  if (source === undefined) return { source: '', flags: '' };
  const sourceText = readText(source, checker);
  const flagsText = flags === undefined ? '' : readText(flags, checker);
  if (sourceText === undefined || flagsText === undefined) return undefined;
  return { source: sourceText, flags: flagsText };
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
