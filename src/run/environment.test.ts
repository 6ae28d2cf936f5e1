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

test('what leads into the user’s checkout leads into the workspace', () => {
  const user = {
    PATH: '/r/node_modules/.bin:/usr/bin:/r/.venv/bin:/repo',
    PYTHONPATH: '/r/src:/opt/lib',
    NODE_PATH: '/r',
    VIRTUAL_ENV: '/r/.venv',
    INIT_CWD: '/r',
    npm_config_local_prefix: '/elsewhere',
  };
  const task = aTask('t', {});
  const surroundings = {
    session: { id: 's', branch: 'b' },
    plan: aPlan([task], { env: { CLASSPATH: '/r/lib' } }),
    task,
    attempt: { id: 's/t/1', number: 1, base: 'abc' },
    repositoryRoot: '/r',
    inbox: '/i',
    outbox: '/o',
    scratch: '/s',
  };
  const env = attemptEnvironment(user, { ...surroundings, workspace: { path: '/r/slots/1', env: {} } });
  expect(env).toMatchObject({
    PATH: '/r/slots/1/node_modules/.bin:/r/node_modules/.bin:/usr/bin:/r/slots/1/.venv/bin:/r/.venv/bin:/repo',
    PYTHONPATH: '/r/slots/1/src:/opt/lib',
    NODE_PATH: '/r/slots/1',
    npm_config_local_prefix: '/elsewhere',
    // What the plan says is meant.
    CLASSPATH: '/r/lib',
  });
  expect('VIRTUAL_ENV' in env || 'INIT_CWD' in env).toBe(false);
  // In the checkout itself they are right.
  const shared = attemptEnvironment(user, { ...surroundings, workspace: { path: '/r', env: {} } });
  expect(shared).toMatchObject(user);
});
