import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { appears } from '../../../../test/support/appears.ts';
import type { Failure } from '../../../model/failure.ts';
import type { AlertNotice, Notifier } from '../../../ports/notifier.ts';
import { createFakeClock, type FakeClock } from '../../../testing/fake-clock.ts';
import { openCommandNotifier } from './index.ts';

const notice: AlertNotice = {
  change: 'raised',
  alert: 'errors-1',
  threshold: 'errors',
  level: 'error',
  value: 1,
  samples: 1,
  since: 5,
  at: 7,
  text: 'errors of br 1 is above 0',
};

type Opened = {
  readonly notifier: Notifier;
  readonly failed: Failure[];
  readonly clock: FakeClock;
  readonly root: string;
};

/** A notifier that runs a line of shell. */
async function open(argv: readonly string[]): Promise<Opened> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'br notifier ')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const clock = createFakeClock();
  const failed: Failure[] = [];
  const notifier = openCommandNotifier({
    argv,
    root,
    env: { PATH: process.env['PATH'], GREETING: 'hello' },
    clock,
    mask: (text) => text.replaceAll('hunter2', '[masked]'),
    failed: (failure) => failed.push(failure),
  });
  return { notifier, failed, clock, root };
}

const causes = ({ failed }: Pick<Opened, 'failed'>): readonly string[] => failed.map(({ cause }) => cause);

describe('a program that is told of alerts', () => {
  test('gets one after the other on its standard input, in the repository, masked; nothing of it goes through a shell', async () => {
    const script = 'pwd >> out; cat >> out; printf "%s %s\\n" "$GREETING" "$1" >> out';
    const { notifier, failed, root } = await open(['sh', '-c', script, 'sh', '$HOME; touch x']);
    notifier.notify(notice);
    notifier.notify({ ...notice, change: 'resolved', text: 'the password hunter2 is out' });
    await notifier.close();
    const [here, first = '', word, there, second = ''] = (await readFile(path.join(root, 'out'), 'utf8')).split('\n');
    expect([here, there, word]).toEqual([root, root, 'hello $HOME; touch x']);
    expect(JSON.parse(first)).toEqual({ schema: 'br.alert/1', repository: root, ...notice });
    expect(JSON.parse(second)).toMatchObject({ change: 'resolved', text: 'the password [masked] is out' });
    expect(failed).toEqual([]);
  });

  test('that fails is told once, with what it wrote, masked', async () => {
    const { notifier, failed } = await open(['sh', '-c', 'echo no network for hunter2 >&2; exit 4']);
    notifier.notify(notice);
    notifier.notify(notice);
    await notifier.close();
    expect(failed).toMatchObject([
      {
        code: 'process',
        cause: 'The program that is told of alerts, sh, failed: it ended with exit code 4.',
        detail: 'no network for [masked]',
      },
    ]);
  });

  test('that does not exist, or does not read, breaks nothing', async () => {
    const missing = await open(['no-such-program-anywhere']);
    missing.notifier.notify(notice);
    await missing.notifier.close();
    expect(causes(missing)).toEqual([expect.stringContaining('ENOENT')]);
    const deaf = await open(['true']);
    deaf.notifier.notify({ ...notice, text: 'x'.repeat(1 << 20) });
    await deaf.notifier.close();
    expect(deaf.failed).toEqual([]);
  });

  test('that hangs is ended at its deadline with all it started', async () => {
    // What it started holds a pipe open, until it has ended.
    const script = 'mkfifo held; { echo up; exec sleep 600; } > held & cat > /dev/null; wait';
    const { notifier, failed, clock, root } = await open(['sh', '-c', script]);
    notifier.notify(notice);
    await appears(root, 'held');
    const held = createReadStream(path.join(root, 'held'));
    const gone = once(held, 'end');
    await once(held, 'data');
    clock.advance(9_999);
    expect(failed).toEqual([]);
    clock.advance(1);
    await notifier.close();
    expect(causes({ failed })).toEqual([expect.stringContaining('it took longer than 10 s')]);
    await gone;
  });

  test('is given up at the end after the time that the end has, and that is told', async () => {
    const { notifier, failed, clock, root } = await open(['sh', '-c', 'mkdir began; exec sleep 600']);
    notifier.notify(notice);
    await appears(root, 'began');
    const closed = notifier.close(5_000);
    clock.advance(4_999);
    expect(failed).toEqual([]);
    clock.advance(1);
    await closed;
    expect(causes({ failed })).toEqual([expect.stringContaining('it was not done when br ended')]);
    expect(clock.pending).toBe(0);
  });

  test('does not hold up the end for longer than one deadline, however many notices wait', async () => {
    const { notifier, failed, clock, root } = await open(['sh', '-c', 'mkdir began || touch again; exec sleep 600']);
    for (let times = 0; times < 150; times += 1) notifier.notify(notice);
    // What waits is bounded, and what is dropped is told.
    expect(causes({ failed })).toEqual([expect.stringContaining('more than 100 notices wait')]);
    await appears(root, 'began');
    const closed = notifier.close();
    clock.advance(10_000);
    await closed;
    expect(await readdir(root)).toEqual(['began']);
    expect(clock.pending).toBe(0);
  });
});
