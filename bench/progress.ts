/** Shows how far a run has come, on a terminal only. */
export interface Progress {
  readonly step: (label: string) => void;
  readonly done: () => void;
}

/** Milliseconds between two updates of the line. */
const INTERVAL = 200;

/** A progress line on standard error that leaves nothing behind. */
export function createProgress(total: number): Progress {
  if (process.stderr.isTTY !== true) return { step: () => {}, done: () => {} };
  let count = 0;
  let shown = 0;
  return {
    step: (label) => {
      count += 1;
      const now = Date.now();
      if (now - shown < INTERVAL) return;
      shown = now;
      process.stderr.write(`\r\u001b[2K${count}/${total} ${label}`);
    },
    done: () => {
      process.stderr.write('\r\u001b[2K');
    },
  };
}
