import { KINDS } from 'bodycopy';
import { markdownTable } from './table.ts';

/** The closed list of kinds and what `balanced` does with each. */
export function kindsTable(): string {
  const rows = Object.entries(KINDS).map(([kind, { action, place, description }]) => [
    `\`${kind}\``,
    action,
    place,
    description,
  ]);
  return markdownTable(['kind', 'default', 'usual place', 'what it is'], rows);
}
