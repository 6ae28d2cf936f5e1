import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { createSqlScanner } from './scan-sql.ts';

const folder = path.join(import.meta.dirname, 'cases');
const scanner = createSqlScanner();

/** What the comments of a case ask for: `line severity`. */
function wanted(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const severity = /expect: (high|medium|low)/.exec(line)?.[1];
    return severity === undefined ? [] : [`${index + 1} ${severity}`];
  });
}

describe.each(['javascript', 'typescript', 'python', 'java', 'go', 'csharp', 'php', 'ruby'])('%s', (language) => {
  test.each(readdirSync(path.join(folder, language)))('%s is told where it says so, and nowhere else', async (file) => {
    const text = readFileSync(path.join(folder, language, file), 'utf8');
    // `.txt` keeps the tools of this repository away from programs that import what is not here.
    const { findings, incomplete } = await scanner.scan({ path: `${language}/${file.replace(/\.txt$/, '')}`, text });
    expect(incomplete).toBeNull();
    expect(findings.map(({ at, severity }) => `${at.line} ${severity}`)).toEqual(wanted(text));
  });
});
