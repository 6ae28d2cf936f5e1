import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig } from '../support/rig.ts';

// What is missing needs no real program, so these run everywhere.

test.each([
  { what: 'missing', stub: null, cause: 'was not found', remedy: 'npm install -g @anthropic-ai/claude-code' },
  { what: 'too old', stub: 'echo "2.0.14 (Claude Code)"', cause: '2.0.14 is too old', remedy: 'claude update' },
  {
    what: 'broken',
    stub: 'echo "cannot open shared object file" >&2; exit 127',
    cause: 'does not run',
    remedy: '--version',
  },
])(
  'Claude Code is $what: refused before anything starts, with nothing left behind',
  async ({ stub, cause, remedy }) => {
    await using rig = await createRig();
    const program = path.join(rig.home, 'bin', 'claude');
    if (stub !== null) {
      await mkdir(path.dirname(program));
      await writeFile(program, `#!/bin/sh\n[ "$1" = --version ] || touch "$HOME/was-started"\n${stub}\n`);
      await chmod(program, 0o755);
    }
    rig.env['BR_CLAUDE'] = program;
    // The command needs no agent, and is not started either.
    await rig.plan(
      'name: refused\ntasks:\n  - id: first\n    run: touch first.txt\n  - id: second\n    needs: first\n    prompt: Go on.\n',
    );
    const run = await rig.br('run');
    expect(run).toMatchObject({ code: 4 });
    expect(run.stderr).toContain(cause);
    expect(run.stderr).toContain(remedy);
    expect(existsSync(path.join(rig.root, '.buildrunner'))).toBe(false);
    expect(existsSync(path.join(rig.home, 'was-started'))).toBe(false);
    expect(await rig.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\n');
    expect(await rig.git('status', '--porcelain')).toBe('?? plan.yaml\n');
    expect(await rig.slots()).toEqual([]);

    // What goes wrong is told for scripts, too.
    const json = await rig.br('run', '--json');
    expect(json.code).toBe(4);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, error: { code: 'agent-unavailable' } });
  },
);
