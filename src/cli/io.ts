/** A stream that the command writes to. */
export interface Output {
  readonly isTTY: boolean;
  /** The width of the terminal; 0 where there is none. */
  readonly columns: number;
  /** Rejects when the text could not be written. */
  readonly write: (text: string) => Promise<void>;
}

/** Everything outside of itself that the command touches. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the exit code of the command says; of several the highest. */
export const EXIT = {
  cleaned: 0,
  /** Some documents could not be cleaned. */
  failed: 1,
  usage: 2,
  /** Something could not be read or written. */
  io: 3,
} as const;
