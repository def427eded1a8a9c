import { fileURLToPath } from 'node:url';
import { type Cleaner, KINDS, presets } from 'bodycopy';
import ts from 'typescript';
import { markdownTable } from './table.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where cleaners live. */
const FOLDERS = ['src/cleaners', 'src/repair', 'src/metadata', 'src/models'];

/** The types whose members are names of kinds. */
const KIND_TYPES = new Set(['Kind', 'RepairKind']);

/** The functions that make marks with a kind, from their last argument. */
const MARKS = new Set(['drop', 'lift', 'repair', 'join', 'markPrompts']);

/** The cleaners of the `balanced` preset in their order, described by their own files. */
export function cleanersTable(): string {
  const cleaners = presets.balanced();
  const paths = new Map(cleaners.map(({ name }) => [name, pathOf(name)]));
  const program = ts.createProgram(
    [...paths.values()].map((path) => ROOT + path),
    {
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.NodeNext,
      noEmit: true,
      skipLibCheck: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
    },
  );
  const rows = cleaners.map((cleaner) => rowOf(cleaner, paths.get(cleaner.name) ?? '', program));
  return markdownTable(['cleaner', 'what goes', 'kinds', 'reasons'], rows);
}

function pathOf(name: string): string {
  const path = FOLDERS.map((folder) => `${folder}/${name}.ts`).find((file) =>
    ts.sys.fileExists(ROOT + file),
  );
  if (path === undefined) throw new Error(`The cleaner \`${name}\` has no file of its name.`);
  return path;
}

function rowOf({ name, reasons }: Cleaner, path: string, program: ts.Program): string[] {
  const file = program.getSourceFile(ROOT + path) as ts.SourceFile;
  const checker = program.getTypeChecker();
  const factory = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `<a id="${name}"></a>[\`${name}\`](${path})`,
    firstSentence(commentOf(file, factory, checker), path),
    kindsIn(file, checker).map(code).join(' '),
    reasons.map(code).join(' '),
  ];
}

function commentOf(file: ts.SourceFile, factory: string, checker: ts.TypeChecker): string {
  const symbol = checker.getSymbolAtLocation(file);
  const exported = symbol?.exports?.get(factory as ts.__String);
  return ts.displayPartsToString(exported?.getDocumentationComment(checker));
}

const FIRST_SENTENCE = /^.+?[.]["”’)]?(?=\s+\p{Lu}|\s*$)/su;

function firstSentence(comment: string, path: string): string {
  const [paragraph = ''] = comment.split('\n\n');
  if (paragraph === '') throw new Error(`The cleaner in ${path} has no comment.`);
  const sentence = FIRST_SENTENCE.exec(paragraph)?.[0] ?? paragraph;
  return sentence.replace(/\s+/g, ' ');
}

/** The kinds that the marks of a file may have, in the order of the closed list; a mark that keeps has none. */
function kindsIn(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found = new Set<string>();
  let keeps = false;
  const see = (node: ts.Node): void => {
    keeps ||= ts.isCallExpression(node) && node.expression.getText() === 'keep';
    const type = kindOfFinding(node, checker) ?? kindOfMark(node, checker);
    if (type !== undefined) for (const name of literals(type)) found.add(name);
    ts.forEachChild(node, see);
  };
  see(file);
  if (found.size === 0 && !keeps) throw new Error(`No kind is to be seen in ${file.fileName}.`);
  const order = Object.keys(KINDS);
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The type of `kind` in an object that is used as a finding. */
function kindOfFinding(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return undefined;
  if (node.name.getText() !== 'kind') return undefined;
  const property = checker.getContextualType(node.parent)?.getProperty('kind');
  const alias = property && checker.getTypeOfSymbolAtLocation(property, node).aliasSymbol?.name;
  if (alias === undefined || !KIND_TYPES.has(alias)) return undefined;
  return checker.getTypeAtLocation(ts.isPropertyAssignment(node) ? node.initializer : node.name);
}

/** The type of `kind` in the finding that a mark is made from. */
function kindOfMark(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  if (!ts.isCallExpression(node) || !MARKS.has(node.expression.getText())) return undefined;
  const finding = node.arguments.at(-1);
  const property = finding && checker.getTypeAtLocation(finding).getProperty('kind');
  return property && checker.getTypeOfSymbolAtLocation(property, node);
}

/** The members of a union of names; none for the whole list, which says nothing. */
function literals(type: ts.Type): string[] {
  if (KIND_TYPES.has(type.aliasSymbol?.name ?? '')) return [];
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((found) => (found.isStringLiteral() ? [found.value] : []));
}

function code(name: string): string {
  return `\`${name}\``;
}
