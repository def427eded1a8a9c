import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.ts';

/** Every file that a built file loads, itself included, and every import that leaves the package. */
function walk(start: string): { files: string[]; outside: string[] } {
  const files = new Set([start]);
  const outside: string[] = [];
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) files.add(join(dirname(file), fileName));
      else outside.push(fileName);
    }
  }
  return { files: [...files], outside };
}

describe.each(['text.js', 'text.cjs'])('dist/%s', (name) => {
  const { files, outside } = walk(join(ROOT, 'dist', name));

  test('loads nothing third-party and nothing of Node', () => {
    expect(outside).toEqual([]);
  });

  test.each(['process', 'Buffer', '__dirname', 'eval', 'fetch', 'Function'])(
    'never reads the global `%s`',
    (global) => {
      const reads = files.filter((file) => readsGlobal(readFileSync(file, 'utf8'), global));
      expect(reads).toEqual([]);
    },
  );
});

/** Tells whether an identifier stands in the text as a value, and not as a property or in a string. */
function readsGlobal(text: string, name: string): boolean {
  const file = ts.createSourceFile('built.js', text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name && !isMember(node)) ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(file);
}

function isMember(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  return 'name' in parent && parent.name === identifier && !ts.isVariableDeclaration(parent);
}
