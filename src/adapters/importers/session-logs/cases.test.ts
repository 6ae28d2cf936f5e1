import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { LogFormat, LogScan } from '../../../ports/session-logs.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { claudeLogs } from '../claude/index.ts';
import { codexLogs } from '../codex/index.ts';
import { readSessionLogs } from './index.ts';

const NOW = Date.UTC(2026, 2, 3);

/** A scan as its expected file has it: calls in the order of their times, without what a hash makes of their names. */
function told({ calls, files, skipped }: LogScan): object {
  const rows = calls.toSorted((a, b) => a.at - b.at || a.tokens.input - b.tokens.input);
  return {
    files,
    skipped,
    calls: rows.map(({ id: _id, at, ...call }) => ({ at: new Date(at).toISOString(), ...call })),
  };
}

function casesOf(format: LogFormat): readonly (readonly [string, LogFormat, string])[] {
  const folder = path.join(import.meta.dirname, '..', format.source, 'cases');
  return readdirSync(folder).map((name) => [`${format.source}: ${name}`, format, path.join(folder, name)] as const);
}

/** What is right is written down by hand; BR_UPDATE_CASES=1 writes what is told now, to be read before it is kept. */
test.each([...casesOf(claudeLogs), ...casesOf(codexLogs)])('%s', async (_name, format, folder) => {
  const read = async (): Promise<LogScan> =>
    unwrap(await readSessionLogs(format, { source: format.source, from: folder, env: {}, now: NOW }));
  const found = told(await read());
  const file = path.join(folder, 'expected.json');
  if (process.env['BR_UPDATE_CASES'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(existsSync(file)).toBe(true);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  expect((await read()).calls).toEqual((await read()).calls);
});
