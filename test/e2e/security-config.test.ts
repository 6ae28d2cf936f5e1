import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

/** Of the shape that the rule below is about, and of no built-in one; put together here. */
const ACME = `acme_${'k3v9x2m7q4w8z1p6'.repeat(2)}`;
/** A token of GitHub's shape. */
const GITHUB = `ghp_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}`;

const RULES = `security:
  rules:
    - id: acme-token
      description: Acme token
      severity: critical
      pattern: 'acme_([a-z0-9]{32})'
      keywords: [acme_]
      entropy: 3
      finds: ['see ${ACME} there']
      passes: [acme_short]
`;

const CONFIG = 'buildrunner.config.yaml';

/** A plan with one task that is tried once. */
function plan(rig: Rig, line: string): Promise<void> {
  return rig.plan(`name: one\ntasks:\n  - id: writes\n    run: ${JSON.stringify(line)}\n    retries: 0\n`);
}

function ownConfig(rig: Rig, text: string): Promise<void> {
  return rig.write('../home/.config/buildrunner/config.yaml', text);
}

test('a rule of the configuration keeps an attempt from landing and is found by scans, but not in its own cases', async () => {
  await using rig = await createRig({ [CONFIG]: RULES });
  expect(await rig.br('config', 'check')).toMatchObject({ code: 0 });
  expect(await rig.br('security', 'scan')).toMatchObject({ code: 0 });
  await plan(rig, `echo 'see ${ACME} there' > note.txt`);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  const logs = await rig.br('logs', 'writes');
  expect(logs.stdout).toContain('note.txt:1:');
  expect(logs.stdout).toContain('acme-token');
  await rig.write('found.txt', `see ${ACME} there\n`);
  const scan = await rig.br('security', 'scan', 'found.txt');
  expect(scan.code).toBe(1);
  expect(scan.stdout).toContain('acme-token');
  expect(run.stdout + scan.stdout).not.toContain(ACME.slice(5));
});

test('secrets in the very files that say what counts do not land either', async () => {
  await using rig = await createRig({
    [CONFIG]: RULES,
    '.gitleaks.toml': '[allowlist]\n',
    '.securityignore': '*.md\n',
  });
  await rig.plan(`
name: files
tasks:
  - id: config
    run: 'echo "# ${ACME.replace('k3v9', 'j3v8')}" >> ${CONFIG}'
    retries: 0
  - id: list
    run: 'echo "# ${GITHUB}" >> .gitleaks.toml'
    retries: 0
`);
  expect((await rig.br('run')).code).toBe(1);
  expect((await rig.br('logs', 'config')).stdout).toContain('acme-token');
  expect((await rig.br('logs', 'list')).stdout).toContain('.gitleaks.toml:2:');
});

test('gate: off lets land what scans find', async () => {
  await using rig = await createRig({ [CONFIG]: 'security: { gate: { secrets: off } }\n' });
  await plan(rig, `echo "token = '${GITHUB}'" > config.py`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await rig.git('log', '-p', '--branches')).toContain(GITHUB);
  await rig.write('config.py', `token = '${GITHUB}'\n`);
  expect((await rig.br('security', 'scan', 'config.py')).code).toBe(1);
});

test('a rule that is left out finds nothing, in scans and at the gate', async () => {
  await using rig = await createRig({ [CONFIG]: 'security: { without: [github-personal-access-token] }\n' });
  await rig.write('note.txt', `see ${GITHUB} there\n`);
  expect(await rig.br('security', 'scan', 'note.txt')).toMatchObject({ code: 0 });
  await plan(rig, `echo 'see ${GITHUB} there' > other.txt`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  expect(await rig.git('log', '-p', '--branches')).toContain(GITHUB);
});

test('paths that are excluded are not scanned; the gate looks at them all the same', async () => {
  await using rig = await createRig({
    [CONFIG]: "security: { exclude: [vendor, 'gen/*.py'] }\n",
    'vendor/lib/a.py': `token = '${GITHUB}'\n`,
    'gen/b.py': `token = '${GITHUB}'\n`,
  });
  expect(await rig.br('security', 'scan')).toMatchObject({ code: 0 });
  await plan(rig, `echo "token = '${GITHUB}'" > vendor/more.py`);
  expect((await rig.br('run')).code).toBe(1);
  expect((await rig.br('logs', 'writes')).stdout).toContain('vendor/more.py:1:');
});

test('variables that are named have their values masked in all that is written', async () => {
  await using rig = await createRig({ [CONFIG]: 'security: { mask: [CUSTOMER] }\n' });
  rig.env['CUSTOMER'] = 'Okonjo-7741-Lindqvist';
  await plan(rig, 'echo "for $CUSTOMER"; exit 3');
  const run = await rig.br('run');
  const logs = await rig.br('logs', 'writes');
  const events = await rig.br('telemetry', 'show', '--json');
  const failure = await rig.br('logs', 'Okonjo-7741-Lindqvist');
  expect(failure.code).not.toBe(0);
  expect(failure.stderr).toContain('[masked]');
  expect(logs.stdout).toContain('for [masked]');
  expect(run.stdout + run.stderr + logs.stdout + events.stdout + failure.stderr).not.toContain('Okonjo');
});

test('what an attempt makes of the configuration and of the lists is not for its own gate, nor for the next', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: lists
tasks:
  - id: allows
    run: |
      echo 'security: { gate: { secrets: off } }' | tee '${rig.root}/${CONFIG}' > ${CONFIG}
      echo '*' | tee '${rig.root}/.securityignore' > .securityignore
      printf '[allowlist]\\npaths = [".*"]\\n' | tee '${rig.root}/.gitleaks.toml' > .gitleaks.toml
      if [ "$BR_ATTEMPT" = 1 ]; then echo "token = '${GITHUB}'" > config.py; fi
    retries: 1
  - id: uses
    needs: [allows]
    run: echo "token = '${GITHUB}'" > other.py
    retries: 0
`);
  expect((await rig.br('run')).code).toBe(1);
  expect((await rig.br('logs', 'allows', '--attempt', '1')).stdout).toContain('config.py:1:');
  const second = await rig.br('logs', 'allows', '--attempt', '2');
  expect(second.stdout).toContain('.securityignore is changed');
  expect((await rig.br('logs', 'uses')).stdout).toContain('other.py:1:');
  expect(await rig.git('log', '-p', '--branches')).not.toContain(GITHUB);
});

test("the project's file makes nothing looser than the user's own says, and br config check tells", async () => {
  await using rig = await createRig({ [CONFIG]: 'security: { gate: { secrets: off }, without: [acme-token] }\n' });
  await ownConfig(rig, `${RULES}  gate: { secrets: high }\n`);
  const check = await rig.br('config', 'check');
  expect(check.code).toBe(0);
  expect(check.stderr).toContain('gate.secrets: high');
  expect(check.stderr).toContain('"acme-token" is a rule of your own configuration');
  await plan(rig, `echo 'see ${ACME} there' > note.txt`);
  expect((await rig.br('run')).code).toBe(1);
  expect((await rig.br('logs', 'writes')).stdout).toContain('acme-token');
});

test('a rule that does not find what it must is a mistake: nothing is run with it', async () => {
  await using rig = await createRig({ [CONFIG]: RULES.replace('{32}', '{33}') });
  await plan(rig, 'echo hi > a.txt');
  const check = await rig.br('config', 'check');
  expect(check.code).toBe(3);
  expect(check.stderr).toContain('does not find this text: its pattern does not match');
  expect(check.stderr).not.toContain(ACME);
  expect((await rig.br('run')).code).toBe(3);
});
