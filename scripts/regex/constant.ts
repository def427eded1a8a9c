import ts from 'typescript';

/** Reads the parts of a regular expression literal. */
export function readRegExp(literal: ts.RegularExpressionLiteral): {
  source: string;
  flags: string;
} {
  const end = literal.text.lastIndexOf('/');
  return { source: literal.text.slice(1, end), flags: literal.text.slice(end + 1) };
}

/** Reads the text of an expression where the source alone decides it: literals, templates, constants, joined lists. */
export function readText(expression: ts.Expression, checker: ts.TypeChecker): string | undefined {
  const bare = unwrap(expression);
  if (ts.isStringLiteralLike(bare)) return bare.text;
  if (ts.isTemplateExpression(bare))
    return readTemplate(bare, (span) => span.literal.text, checker);
  if (ts.isTaggedTemplateExpression(bare)) return readRaw(bare, checker);
  if (ts.isBinaryExpression(bare)) return readSum(bare, checker);
  if (ts.isIdentifier(bare)) {
    const value = findConstant(bare, checker);
    return value && readText(value, checker);
  }
  if (ts.isPropertyAccessExpression(bare)) return readSource(bare, checker);
  if (ts.isCallExpression(bare)) return readJoin(bare, checker);
  return undefined;
}

function unwrap(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression)
    ? unwrap(expression.expression)
    : expression;
}

function readTemplate(
  template: ts.TemplateExpression,
  literalOf: (part: { literal: ts.TemplateLiteralLikeNode }) => string,
  checker: ts.TypeChecker,
): string | undefined {
  let text = literalOf({ literal: template.head });
  for (const span of template.templateSpans) {
    const value = readText(span.expression, checker);
    if (value === undefined) return undefined;
    text += value + literalOf(span);
  }
  return text;
}

/** Reads `String.raw`, whose parts stay as they are written. */
function readRaw(tagged: ts.TaggedTemplateExpression, checker: ts.TypeChecker): string | undefined {
  if (tagged.tag.getText() !== 'String.raw') return undefined;
  const rawOf = (part: { literal: ts.TemplateLiteralLikeNode }): string =>
    part.literal.rawText ?? part.literal.getText().replace(/^[`}]|`$|\$\{$/g, '');
  return ts.isTemplateExpression(tagged.template)
    ? readTemplate(tagged.template, rawOf, checker)
    : rawOf({ literal: tagged.template });
}

function readSum(sum: ts.BinaryExpression, checker: ts.TypeChecker): string | undefined {
  if (sum.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const left = readText(sum.left, checker);
  const right = readText(sum.right, checker);
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Reads `PATTERN.source` and `PATTERN.flags`. */
function readSource(
  access: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): string | undefined {
  const owner = resolve(access.expression, checker);
  if (owner === undefined || !ts.isRegularExpressionLiteral(owner)) return undefined;
  const { source, flags } = readRegExp(owner);
  if (access.name.text === 'source') return source;
  return access.name.text === 'flags' ? flags : undefined;
}

/** Reads `[…].join('|')`. */
function readJoin(call: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  if (call.expression.name.text !== 'join') return undefined;
  const list = resolve(call.expression.expression, checker);
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return undefined;
  const [glue] = call.arguments;
  const between = glue === undefined ? ',' : readText(glue, checker);
  const texts = list.elements.map((element) => readText(element, checker));
  if (between === undefined || texts.includes(undefined)) return undefined;
  return texts.join(between);
}

function resolve(expression: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  const bare = unwrap(expression);
  if (!ts.isIdentifier(bare)) return bare;
  const value = findConstant(bare, checker);
  return value && resolve(value, checker);
}

/** Finds what a `const` stands for, through imports. */
function findConstant(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConst ? declaration.initializer : undefined;
}
