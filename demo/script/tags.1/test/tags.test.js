import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../src/commands.js';
import { countTags } from '../src/commands/tags.js';

test('counts tags, the most used first, then by name', () => {
  const shelf = [{ tags: ['web', 'docs'] }, { tags: ['git', 'docs'] }, { tags: [] }];
  assert.deepEqual(countTags(shelf), [
    ['docs', 2],
    ['git', 1],
    ['web', 1],
  ]);
});

test('is a command', () => {
  assert.ok(commands.some(({ name }) => name === 'tags'));
});
