import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ConfinementTools, confinementWords, probeConfinement } from './confine.ts';

function place(): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'br confine ')));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function tools(dir: string): Promise<ConfinementTools> {
  const found = await probeConfinement(process.env, dir);
  if (!found.ok) throw new Error(found.error.detail ?? found.error.cause);
  return found.value;
}

describe.runIf(process.platform === 'linux')('a confined program', () => {
  // Names as mountinfo escapes them: blanks before digits, percent signs, backslashes, line breaks.
  test.each(['plain', 'two words', '7', ' 7', '%s\\040', 'ü\nx', "it's $(x)", '-o'])(
    'in a directory called %j writes there, and nowhere else',
    async (name) => {
      const dir = place();
      const [inside, outside, linked] = ['in', 'out', 'link'].map((part) => path.join(dir, part, name));
      if (inside === undefined || outside === undefined || linked === undefined) throw new Error('three are made');
      for (const each of [inside, outside]) mkdirSync(each, { recursive: true });
      mkdirSync(path.dirname(linked));
      symlinkSync(inside, linked);
      writeFileSync(path.join(outside, 'old'), 'old');
      writeFileSync(path.join(inside, 'fixed'), 'fixed');
      const words = confinementWords(await tools(dir), {
        cwd: inside,
        writable: [linked, '/no/such'],
        fixed: [path.join(inside, 'fixed'), '/no/such/file'],
        visible: [outside],
      });
      const script =
        'echo in >made; echo out >"$1/made"; rm -f "$1/old"; cat "$1/old"; pwd; echo x >fixed; rm -f fixed; ln made more; mv -f more fixed';
      const [program, ...args]: readonly string[] = [...words, '/bin/sh', '-c', script, 'sh', outside];
      const ran = spawnSync(program ?? '', args, {
        cwd: inside,
        encoding: 'utf8',
        env: { LC_ALL: 'C', PATH: process.env['PATH'] },
      });
      expect([ran.status, ran.stdout]).toEqual([expect.any(Number), `old${inside}\n`]);
      expect(readFileSync(path.join(inside, 'fixed'), 'utf8')).toBe('fixed');
      expect(readdirSync(outside)).toEqual(['old']);
      expect(readFileSync(path.join(inside, 'made'), 'utf8')).toBe('in\n');
    },
  );

  test('has no way back: no remount, no capability, an empty /tmp that is gone afterwards', async () => {
    const dir = place();
    const words = confinementWords(await tools(dir), { cwd: dir, writable: [], fixed: [], visible: [] });
    const script =
      'mount -o remount,bind,rw / 2>&1; grep CapEff /proc/self/status; ls /tmp; echo x >/tmp/br-confine-test; echo x >/dev/null && echo null; ' +
      'echo 1 >/proc/sys/vm/drop_caches';
    const [program, ...args]: readonly string[] = [...words, '/bin/sh', '-c', script];
    const ran = spawnSync(program ?? '', args, { encoding: 'utf8', env: { LC_ALL: 'C', PATH: process.env['PATH'] } });
    expect(ran.stdout).toMatch(/(denied|superuser)[^]*CapEff:\s0+\n[^]*null\n/);
    expect(ran.stdout).toContain(dir.startsWith('/tmp/') ? `${path.basename(dir)}\n` : 'null');
    expect(ran.stderr).toMatch(/drop_caches/);
    expect(existsSync('/tmp/br-confine-test')).toBe(false);
  });
});

test('a system that forbids it is told, with what it said', async () => {
  const dir = place();
  const bin = path.join(dir, 'bin');
  mkdirSync(bin);
  for (const name of ['unshare', 'mount', 'setpriv'])
    writeFileSync(path.join(bin, name), '#!/bin/sh\necho "unshare failed: Operation not permitted" >&2\nexit 1\n', {
      mode: 0o755,
    });
  const found = await probeConfinement({ PATH: bin }, dir);
  expect(found.ok ? null : found.error.code).toBe('process');
  expect(found.ok ? '' : found.error.remedy).toContain('sandbox: worktree');
  expect(found.ok ? '' : (found.error.detail ?? 'no Linux')).toMatch(/not permitted|no Linux/);
  expect(await probeConfinement({ PATH: path.join(dir, 'none') }, dir)).toMatchObject({ ok: false });
});
