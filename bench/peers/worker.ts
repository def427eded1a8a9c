import { SYSTEMS } from './systems.ts';
import type { Task, Turn } from './turns.ts';

// A process of its own for one system, which `turns.ts` starts with the name of the system.

// Days without a zone are read as UTC, and what systems print on the console is no figure.
process.env['TZ'] = 'UTC';
for (const name of ['log', 'warn', 'error', 'debug', 'info'] as const) console[name] = () => {};

const system = SYSTEMS.find(({ name }) => name === process.argv[2]);

process.on('message', async ({ html, url, rounds }: Task) => {
  let turn = await takeTurn(html, url);
  for (let round = 1; round < rounds; round += 1) {
    const again = await takeTurn(html, url);
    if (again.cpu < turn.cpu) turn = again;
  }
  process.send?.(turn);
});

async function takeTurn(html: string, url: string): Promise<Turn> {
  const start = process.cpuUsage();
  try {
    const found = (await system?.extract(html, url)) ?? null;
    return { found, cpu: since(start) };
  } catch {
    return { found: null, cpu: since(start) };
  }
}

/** Milliseconds of CPU, user and system, garbage collection included. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system: kernel } = process.cpuUsage(start);
  return (user + kernel) / 1000;
}
