import { expect, test } from 'vitest';
import { commandReference, exitCodeReference } from './reference.ts';

test('the reference has every command, and says nothing that Markdown would swallow', async () => {
  const text = await commandReference();
  for (const name of ['run', 'plan show', 'salvage restore']) expect(text).toContain(`\n### br ${name}\n`);
  expect(text).not.toContain('### br complete\n');
  const outsideCode = text.replaceAll(/```[^]*?```|`[^`\n]*`|<!--.*-->/g, '');
  expect(outsideCode).not.toMatch(/<\w/);
});

test('the exit codes name the failures they stand for', () => {
  expect(exitCodeReference()).toMatch(/\| 8 \| .* \| `owned` `lease-lost` \|/);
});
