import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from './plan-document.ts';

// A case is a folder of cases/ with a plan file and expected.txt: what br would say, one line for each finding.
// UPDATE_CASES=1 writes expected.txt anew; read the difference before committing it.
const folder = path.join(import.meta.dirname, 'cases');
const update = process.env['UPDATE_CASES'] === '1';

function findings(name: string): string {
  const file = existsSync(path.join(folder, name, 'plan.json')) ? 'plan.json' : 'plan.yaml';
  const result = parsePlan(readFileSync(path.join(folder, name, file), 'utf8'), { file });
  const problems = result.ok ? result.value.warnings : result.error.problems;
  const lines = problems.map(
    ({ place, cause, remedy }) => `${place.file}:${place.line}:${place.column} ${cause} — ${remedy}\n`,
  );
  return `${result.ok ? 'ok' : 'refused'}\n${lines.join('')}`;
}

describe('cases of plan files', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const found = findings(name);
    const expected = path.join(folder, name, 'expected.txt');
    if (update) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
    // The name says what a case is about: ok- has no findings, warn- only warnings, bad- is refused.
    const kind = !found.startsWith('ok') ? 'bad' : found === 'ok\n' ? 'ok' : 'warn';
    expect(name).toMatch(new RegExp(`^${kind}-`));
  });
});
