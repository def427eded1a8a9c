import type { Io } from '../../src/cli/io.ts';

/** What a run of the command is given. */
export interface World {
  readonly stdin?: string | Uint8Array | null;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Why nothing can be written to standard output. */
  readonly broken?: string;
}

/** An `Io` in memory; `null` for `stdin` is a terminal where nobody types. */
export function fakeIo(world: World): { io: Io; out: () => string; err: () => string } {
  let out = '';
  let err = '';
  const { stdin = '', files = {}, env = {}, isTTY = false, columns = 0, broken } = world;
  const io: Io = {
    stdin: Object.assign(chunks(stdin ?? ''), { isTTY: stdin === null }),
    stdout: {
      isTTY,
      columns,
      write: async (text) => {
        if (broken !== undefined) throw failure(broken);
        out += text;
      },
    },
    stderr: {
      isTTY,
      columns,
      write: async (text) => {
        err += text;
      },
    },
    readFile: async (path) => {
      const found = files[path];
      if (found === undefined) throw failure('ENOENT');
      return Buffer.from(found);
    },
    env,
  };
  return { io, out: () => out, err: () => err };
}

/** In chunks of three bytes, which cut the signs of other scripts in two. */
async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(input);
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: it failed`), { code });
}
