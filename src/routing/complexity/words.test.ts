import { expect, test } from 'vitest';
import type { ComplexityFlag, TaskType } from '../../model/complexity.ts';
import { estimateComplexity } from './estimate.ts';
import { flagsOf } from './flags.ts';
import { taskTypeOf } from './task-type.ts';
import { stemOf, wordsOf } from './word-forms.ts';

test('names of variables, files and code are no words, and forms of a word are one', () => {
  expect(wordsOf('Rename thread_count and useAuth in src/auth/login.ts, `token` too')).toEqual([
    'rename',
    'and',
    'in',
    'too',
  ]);
  expect(new Set(['fixes', 'fixed', 'fixing'].map(stemOf))).toEqual(new Set(['fix']));
  expect(new Set(['migrate', 'migrates', 'migrated', 'migrating'].map(stemOf)).size).toBe(1);
});

test.each<[string, readonly ComplexityFlag[]]>([
  ['Show the author of each post', []],
  ['Let the authority confirm an address', []],
  ['Order rows by thread_count', []],
  ['Show the title of the thread', []],
  ['Add a page for the profile of a user', []],
  ['Run it in a background thread', ['concurrency']],
  ['Reword the note about the password policy', []],
  ['Describe the login flow in the readme', []],
  ['Let people log in with OAuth2', ['security']],
  ['Encrypt messages at rest', ['security']],
  ['Run imports in parallel', ['concurrency']],
  ['The writer and the reader deadlock', ['concurrency']],
  ['Shorten the latency of searches', ['performance']],
  ['Prove that the consensus protocol holds', ['reasoning']],
])('“%s” touches on %j', (text, flags) => {
  expect(flagsOf(text).flags).toEqual(flags);
});

test.each([
  ['Close the SQL injection in the search', 'security'],
  ['Access tokens leak into the audit log', 'security'],
  ['Saving twice loses records', 'data-loss'],
  ['Drop the old customers table', 'data-loss'],
  ['Checkout crashes in production', 'production'],
  ['Users are charged twice', 'production'],
  ['A critical bug in the totals', 'production'],
])('a mistake in “%s” would be grave (%s), whatever its size', (text, flag) => {
  const found = estimateComplexity({ text, files: [] });
  expect([found.level, found.critical, found.flags.includes(flag as ComplexityFlag)]).toEqual(['critical', true, true]);
  expect(found.size).not.toBe('critical');
});

test.each([
  'Fix a typo in the security chapter',
  'Make the production build smaller',
  'Add a critical badge to the list',
  'Rename the breach column',
  'Mend the readme that production links to',
  'A huge rewrite of the whole engine',
  'Add a unit test for the detection of data loss',
])('“%s” is not critical', (text) => {
  expect(estimateComplexity({ text, files: [] }).critical).toBe(false);
});

test.each<[string, TaskType]>([
  ['Fix the rounding of totals', 'bug_fix'],
  ['fix(cart): totals are rounded twice', 'bug_fix'],
  ['The export is broken on Windows', 'bug_fix'],
  ['Add a page for invoices', 'new_feature'],
  ['Please add a page for invoices', 'new_feature'],
  ['Extract the totals into a module', 'refactor'],
  ['Improve the wording of errors', 'refactor'],
  ['Add tests for totals', 'testing'],
  ['Raise the coverage of totals', 'testing'],
  ['Add documentation for totals', 'documentation'],
  ['docs: totals', 'documentation'],
  ['Speed up the totals', 'optimization'],
  ['Improve the performance of totals', 'optimization'],
  ['Fix the XSS in comments', 'security'],
  ['Harden the session cookies', 'security'],
  ['Totals', 'general'],
])('“%s” is work of the type %s', (text, type) => {
  expect(taskTypeOf(text)).toBe(type);
});

test.each([
  ['Bump a version', 'simple'],
  ['Correct the spelling of a label', 'simple'],
  ['Change the colour of the header', 'simple'],
  ['Add an endpoint that lists invoices', 'moderate'],
  ['Build a compiler with a type system', 'complex'],
  ['Implement a distributed lock-free queue with replication', 'complex'],
])('by its words alone “%s” is %s', (text, size) => {
  expect(estimateComplexity({ text, files: [] }).size).toBe(size);
});

test('what has no words, or none that are known, gets a clear note', () => {
  const notes = (text: string): string => estimateComplexity({ text, files: [] }).notes.join(' ');
  expect(notes('')).toMatch(/has no words/);
  expect(notes('!!! ---')).toMatch(/has no words/);
  expect(notes('Сделай кнопку больше')).toMatch(/not in English/);
  expect(notes('Zzz qqq')).toMatch(/No word of the description/);
  expect(notes(`Add ${'a word '.repeat(5000)}`)).toMatch(/first 20000 of/);
  expect(notes('Add a page')).toBe('');
});
