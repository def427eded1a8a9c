/** What decides about colour. */
export interface ColorContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { readonly isTTY?: boolean };
}

/** Whether standard output gets colour: FORCE_COLOR and NO_COLOR decide, then the terminal. */
export function hasColor({ env, stdout }: ColorContext): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stdout.isTTY === true && terminal !== 'dumb';
}
