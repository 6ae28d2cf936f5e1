import { afterEach, beforeEach, expect, test } from 'vitest';
import { testContext, type TestContext } from '../../../../test/support/cli-context.ts';
import { endedSession } from '../../../../test/support/histories.ts';
import { DAY, MaintainedDatabase } from '../../../../test/support/maintained-database.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { Retention } from '../../../ports/maintenance.ts';
import { width } from '../../text/width.ts';
import { runCommandLine } from '../../main.ts';
import { readGlobals } from '../../program.ts';

let db: MaintainedDatabase;
let keep: Result<Retention, Failure>;
beforeEach(async () => {
  db = new MaintainedDatabase();
  await db.open();
  keep = ok({ events: 90 * DAY, size: null, archive: null, archiveSize: null });
});
afterEach(() => db.remove());

async function br(...argv: readonly string[]): Promise<{ readonly code: number } & Pick<TestContext, 'out' | 'err'>> {
  const database = { maintenance: db.maintenance, keep };
  const context = testContext({ database, globals: readGlobals([...argv]), cwd: db.dir });
  const code = await runCommandLine(argv, context);
  return { code, out: context.out, err: context.err };
}

test('what was archived, and what was removed for good, is told by name', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 40, tick: db.tick });
  db.now += 100 * DAY;
  const archived = await br('db', 'rotate');
  const [file = ''] = db.segments();
  expect(archived.out.text()).toMatch(/^Archived 4\d events: [\d.]+ kB in the database, [\d.]+ kB in 1 segment\.\n/);
  expect(archived.out.text()).toContain(`  ${file}\n`);
  const status = await br('db', 'status', '--verbose');
  expect(status.out.text()).toMatch(/archive {3}4\d events in 1 segment, /);
  expect(
    status.out
      .text()
      .split('\n')
      .map(width)
      .every((columns) => columns <= 80),
  ).toBe(true);

  keep = ok({ events: 90 * DAY, size: null, archive: null, archiveSize: 0 });
  expect((await br('db', 'rotate')).out.text()).toContain(`Removed for good 2 segments`);
  const rebuilt = await br('db', 'rebuild');
  expect(rebuilt.out.text()).toMatch(
    /^Made again from \d+ events\.\nSums before .* stayed as they were.*\n.* 1 session: s-1\n$/,
  );
});

test('damage is told with what to do, and with the exit code', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 40, tick: db.tick });
  expect((await br('db', 'check')).out.text()).toMatch(/^\S Whole: \d+ events/);
  db.meddle('DELETE FROM sketches');
  const text = await br('db', 'check');
  expect([text.code, text.out.text()]).toEqual([1, expect.stringMatching(/sketches[^]*br db rebuild/)]);
  const json = await br('db', 'check', '--json');
  expect([json.code, JSON.parse(json.out.text())]).toMatchObject([
    1,
    { schema: 'br.db-check/1', damages: [{ repair: true }] },
  ]);
});

test('with mistakes in the configuration nothing is archived, and all else works', async () => {
  keep = err(failures.configInvalid([]));
  expect((await br('db', 'rotate')).code).toBe(3);
  for (const words of [['status'], ['check'], ['rebuild'], ['vacuum'], ['migrate'], ['backup', 'copy.db']])
    expect([words, (await br('db', ...words)).code]).toEqual([words, 0]);
});
