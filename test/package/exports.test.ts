import { describe, expect, test } from 'vitest';
import { askPackage, ENTRIES } from './built.ts';

const LIST = 'const answer = Object.keys(entry).filter((name) => name !== "default").sort();';

describe.each(ENTRIES)('%s', (name) => {
  const names = askPackage('module', name, LIST) as string[];

  test('exports what the snapshot lists', async () => {
    const file = `./exports/${name.replace('/', '-')}.txt`;
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(file);
  });

  test('exports the same from CommonJS', () => {
    expect(askPackage('commonjs', name, LIST)).toEqual(names);
  });
});
