import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Extracted, System } from './systems.ts';

/** A page for a system, and how often it reads it. */
export interface Task {
  readonly html: string;
  readonly url: string;
  readonly rounds: number;
}

/** What a system made of a page, `null` where it threw, and the least milliseconds of CPU of its rounds. */
export interface Turn {
  readonly found: Extracted | null;
  readonly cpu: number;
}

/** Systems that take turns at pages, each in a process of its own. */
export interface Players {
  take(system: System, task: Task): Promise<Turn>;
  leave(): void;
}

/**
 * Starts a process for each system.
 *
 * In one process each would pay for the garbage of the one before, and for code that V8 has compiled
 * for the objects of another: on linkedom three of them share the same functions.
 */
export function startPlayers(systems: readonly System[]): Players {
  const worker = new URL('./worker.ts', import.meta.url);
  const processes = new Map<string, ChildProcess>();
  const lost = new AbortController();
  for (const { name } of systems) {
    const player = fork(worker, [name]);
    player.on('exit', () => lost.abort(new Error(`The process of ${name} ended.`)));
    processes.set(name, player);
  }
  return {
    async take({ name }, task) {
      const player = processes.get(name) as ChildProcess;
      player.send(task);
      const [turn] = await once(player, 'message', { signal: lost.signal });
      return turn as Turn;
    },
    leave() {
      for (const player of processes.values()) player.disconnect();
    },
  };
}
