import { expect, test } from 'vitest';
import { testContext } from '../../../test/support/cli-context.ts';
import { UNKNOWN_SAFETY } from '../../ports/agent-safety.ts';
import { runCommandLine } from '../main.ts';

test('an agent with nobody logged in is not called ready', async () => {
  const capabilities = { resume: false, cost: 'none', maxTurns: false, budget: false } as const;
  const probe = {
    ready: true,
    capabilities,
    summary: 'Does things',
    program: null,
    version: null,
    failure: null,
    loginHint: null,
    safety: UNKNOWN_SAFETY,
    writable: [],
    configured: null,
  };
  const probes = [
    { ...probe, name: 'in', loggedIn: true },
    { ...probe, name: 'unknown', loggedIn: null },
    { ...probe, name: 'out', loggedIn: false, loginHint: 'Log in first.' },
    { ...probe, name: 'gone', ready: false, loggedIn: null },
  ];
  const context = testContext({ tools: { probeAgents: () => Promise.resolve(probes) } });
  expect(await runCommandLine(['agents'], context)).toBe(0);
  expect(context.out.text()).toBe(`✓ in       ready
✓ unknown  ready
! out      not logged in
✗ gone     not ready

${probes.map(({ name }) => `${name}: Does things (starts anew each time, costs nothing)\n`).join('')}out: Log in first.
`);
});
