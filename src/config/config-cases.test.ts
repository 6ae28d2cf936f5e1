import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../model/failure.ts';
import { readConfig } from './read-config.ts';
import type { ConfigFile } from './read-layer.ts';

// A case is a folder of cases/ with user.yaml, project.yaml or both, and expected.txt: what br would say, one line for each
// finding, and the values in force. UPDATE_CASES=1 writes expected.txt anew; read the difference before committing it.
const folder = path.join(import.meta.dirname, 'cases');
const update = process.env['UPDATE_CASES'] === '1';

function files(name: string): readonly ConfigFile[] {
  return (['user', 'project'] as const).flatMap((layer): ConfigFile[] => {
    const file = path.join(folder, name, `${layer}.yaml`);
    return existsSync(file) ? [{ layer, file: `${layer}.yaml`, text: readFileSync(file, 'utf8') }] : [];
  });
}

function report(name: string): string {
  const { problems, warnings, values } = readConfig(files(name), {
    home: '/home/ann',
    root: '/repo',
    builtIn: new Set(['claude', 'codex', 'command', 'replay']),
    worktrees: null,
    env: { OTLP_TOKEN: 'not-a-real-one' },
    ruleIds: new Set(['jwt', 'url-password', 'aws-access-key-id', 'sql-injection']),
  });
  const line = ({ place, cause, remedy }: Problem): string =>
    `${place.file}:${place.line}:${place.column} ${cause} — ${remedy}\n`;
  return [
    problems.length > 0 ? 'refused\n' : warnings.length > 0 ? 'warned\n' : 'ok\n',
    ...problems.map(line),
    ...warnings.map(line),
    ...values
      .filter(({ origin }) => origin !== 'default')
      .map(({ key, value, origin, place }) => `${key} = ${value} (${origin}, ${place?.file}:${place?.line})\n`),
  ].join('');
}

describe('cases of configurations', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const found = report(name);
    const expected = path.join(folder, name, 'expected.txt');
    if (update) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
    // The name says what a case is about.
    const kind = { refused: 'bad', warned: 'warn', ok: 'ok' }[found.split('\n', 1)[0] ?? ''];
    expect(name).toMatch(new RegExp(`^${kind}-`));
  });
});
