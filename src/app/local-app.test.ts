import { expect, test } from 'vitest';
import { createRig } from '../../test/support/rig.ts';
import { unwrap } from '../testing/store-samples.ts';
import { openApp } from '../app.ts';

test('what keeps a task of a session that runs here waiting is told by its routes: a fallback does not rest', async () => {
  await using rig = await createRig({
    'README.md': '# rig\n',
    'buildrunner.config.yaml': `agents:
  worker: { run: [sh, -c, 'exit 1', '{model}', '{prompt}'] }
  helper: { run: [sh, -c, 'exit 1', '{prompt}'] }
`,
  });
  await rig.plan(
    "name: waits\ndefaults: { agent: worker, retries: 0, fallback: [helper] }\ntasks: [{ id: a, prompt: 'Do a' }]\n",
  );
  const app = unwrap(await openApp({ cwd: rig.root, env: rig.env }));
  try {
    const loaded = unwrap(await app.readPlan('plan.yaml'));
    const options = { budget: null, concurrency: null, failFast: null };
    const prepared = unwrap(await app.prepare({ loaded, fresh: false, options }));
    const handle = unwrap(await app.start(prepared));
    await handle.done;
    const { a } = handle.state().tasks;
    if (a === undefined) throw new Error('no task a');
    const rest = { until: Date.now() + 60_000, reason: 'limit', code: 'quota' } as const;
    const waiting = (parked: Readonly<Record<string, typeof rest>>): unknown =>
      app.waits({ ...handle.state(), status: 'running', tasks: { a: { ...a, status: 'pending' } }, parked })['a']?.kind;
    expect(waiting({ worker: rest, helper: rest })).toBe('agent-parked');
    expect(waiting({ worker: rest })).toBeUndefined();
  } finally {
    await app.close();
  }
}, 60_000);
