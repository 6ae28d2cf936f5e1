import { expect, test } from 'vitest';
import { aPlan, aTask } from '../../test/support/plans.ts';
import { attemptEnvironment } from './environment.ts';

test('the user’s environment, then the plan’s, then the task’s, then ours; nothing that points git elsewhere', () => {
  const task = aTask('t', { env: { B: 'task', BOTH: 'task' } });
  const plan = aPlan([task], { env: { A: 'plan', BOTH: 'plan' } });
  const env = attemptEnvironment(
    {
      HOME: '/home/x',
      A: 'user',
      GIT_DIR: '/elsewhere',
      GIT_INDEX_FILE: 'x',
      GIT_AUTHOR_NAME: 'kept',
      GONE: undefined,
    },
    {
      session: { id: 's', branch: 'buildrunner/s' },
      plan,
      task,
      attempt: { id: 's/t/2', number: 2, base: 'abc' },
      workspace: { path: '/w s', env: { BR_PORT: '20000' } },
      repositoryRoot: '/r',
      inbox: '/i',
      outbox: '/o',
      scratch: '/s',
    },
  );
  expect(env).toMatchObject({
    HOME: '/home/x',
    A: 'plan',
    B: 'task',
    BOTH: 'task',
    GIT_AUTHOR_NAME: 'kept',
    BR_TASK_ID: 't',
    BR_ATTEMPT: '2',
    BR_WORKSPACE: '/w s',
    BR_HANDOFF: '/w s/.br-handoff.md',
    BR_PORT: '20000',
    BR_SCRATCH: '/s',
    PWD: '/w s',
  });
  expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['GIT_DIR']));
  expect('GIT_INDEX_FILE' in env || 'GONE' in env).toBe(false);
});
