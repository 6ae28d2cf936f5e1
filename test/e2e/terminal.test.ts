import { describe, expect, test } from 'vitest';
import { createRig } from '../support/rig.ts';
import { hasTerminals, openTerminal } from '../support/terminal.ts';

/** Deaf to every signal that can be ignored, and says when it is. */
const DEAF = `
name: deaf
tasks:
  - id: deaf
    title: "hostile \\e[2J title"
    run: trap "" TERM INT HUP; printf '\\033[2J\\033]0;owned\\007'; touch "$HOME/deaf"; while :; do sleep 1; done
`;

describe.skipIf(!hasTerminals)('in a terminal', () => {
  test('Ctrl-C asks, Ctrl-C again forces; the screen is left whole, nothing is left running', async () => {
    await using rig = await createRig();
    await rig.plan(DEAF);
    const terminal = openTerminal(rig, ['run']);
    await terminal.seen(/● deaf\s.*working/);
    terminal.type('\u0003');
    await terminal.seen(/Ctrl-C again stops at once/);
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
    const text = terminal.text();
    // Hidden only within a write, and shown when it is over.
    expect(text.lastIndexOf('\u001B[?25h')).toBeGreaterThan(text.lastIndexOf('\u001B[?25l'));
    expect(text).not.toContain('\u001B[2J');
    expect(text).not.toContain('\u001B]0;');
    expect(text).toContain('br resume deaf-');
    expect(await rig.leftovers()).toEqual([]);
    expect((await rig.br('status', '--quiet')).stdout).toContain('paused');
  });

  test('a terminal that is closed pauses the session; its work is kept', async () => {
    await using rig = await createRig();
    await rig.plan(`name: hup\ntasks: [{ id: slow, run: 'echo half > half.txt; sleep 60' }]`);
    const terminal = openTerminal(rig, ['run']);
    await terminal.seen(/● slow\s.*working/);
    const follower = rig.start('logs', '--follow');
    await follower.seen(/try 1 started/);
    terminal.hangUp();
    expect((await follower.ended).stdout).toContain('session paused');
    expect(await rig.leftovers()).toEqual([]);
    expect((await rig.br('salvage', 'show', 'slow')).stdout).toContain('+half');
  });

  test('br land asks; "no" and Ctrl-C change nothing, "y" lands', async () => {
    await using rig = await createRig();
    await rig.plan(`name: ask\ntasks: [{ id: one, run: echo a > a.txt }]`);
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    const main = await rig.git('rev-parse', 'main');
    for (const keys of ['n\n', '\n', '\u0003']) {
      const terminal = openTerminal(rig, ['land']);
      await terminal.seen(/a\.txt \| 1[^]*Bring this to main\? \[y\/N\]/);
      terminal.type(keys);
      expect(await terminal.ended).toBe(10);
      expect(await rig.git('rev-parse', 'main')).toBe(main);
    }
    const terminal = openTerminal(rig, ['land']);
    await terminal.seen(/\[y\/N\]/);
    terminal.type('y\n');
    expect(await terminal.ended).toBe(0);
    expect(await rig.read('a.txt')).toBe('a\n');
  });

  test('NO_COLOR leaves no colour, TERM=dumb no cursor movement', async () => {
    await using rig = await createRig();
    await rig.plan(`name: plain\ntasks: [{ id: one, run: echo a > a.txt }]`);
    const plain = openTerminal(rig, ['run'], { NO_COLOR: '1' });
    expect(await plain.ended).toBe(0);
    // oxlint-disable-next-line no-control-regex
    expect(plain.text()).not.toMatch(/\u001B\[\d*m/);
    const dumb = openTerminal(rig, ['run', '--fresh'], { TERM: 'dumb' });
    expect(await dumb.ended).toBe(0);
    expect(dumb.text()).not.toContain('\u001B');
    expect(dumb.text()).toContain('one: landed as');
  });
});
