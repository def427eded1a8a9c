/** A cleaner of your own: it looks at a view, yields marks, and is in the audit like any other. */
import { createPipeline, defineCleaner, drop, part, presets } from 'bodycopy';

/** A dateline such as "HAMBURG (dpa) - " in front of the first sentence. */
const DATELINE = /^\p{Lu}{3,30} \([a-z]{2,10}\) [-–] /u;

const datelines = defineCleaner({
  name: 'datelines',
  reasons: ['place-and-agency'],
  *inspect(view) {
    for (const block of view.blocks.slice(0, 3)) {
      const [found] = DATELINE.exec(block.text) ?? [];
      if (found === undefined) continue;
      yield drop(part(block, 0, found.length), {
        kind: 'custom',
        reason: 'place-and-agency',
        evidence: { dateline: found.trim() },
        confidence: 0.95,
      });
    }
  },
});

const clean = createPipeline({ cleaners: [...presets.balanced(), datelines] });
const { body, removals } = clean(
  'HAMBURG (dpa) - The harbour opened again on Friday, two days after the storm had closed it.',
);
console.log(body);
console.log(removals.map(({ cleaner, reason, evidence }) => ({ cleaner, reason, evidence })));
