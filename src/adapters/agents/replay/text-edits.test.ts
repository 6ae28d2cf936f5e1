import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textEdits } from './text-edits.ts';

/** As the player does it: the text must be there exactly once. */
function apply(text: string, edits: ReturnType<typeof textEdits>): string {
  let now = text;
  for (const { find, replace } of edits ?? []) {
    expect(now.split(find)).toHaveLength(2);
    now = now.split(find).join(replace);
  }
  return now;
}

const REGISTRY = `import { add } from './add.js';
import { remove } from './remove.js';

export const commands = [
  add,
  remove,
];
`;

test('a line that is added brings no more than the line above it', () => {
  const after = REGISTRY.replace("'./remove.js';\n", "'./remove.js';\nimport { tags } from './tags.js';\n").replace(
    '  remove,\n',
    '  remove,\n  tags,\n',
  );
  expect(textEdits(REGISTRY, after)).toEqual([
    {
      find: "import { remove } from './remove.js';\n",
      replace: "import { remove } from './remove.js';\nimport { tags } from './tags.js';\n",
    },
    { find: '  remove,\n', replace: '  remove,\n  tags,\n' },
  ]);
});

test('edits make one text of the other, or there are none', () => {
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'a\r\n', '\n', 'the same long line\n'), {
    maxLength: 30,
  });
  const text = fc.tuple(lines, fc.constantFrom('', 'no end')).map(([all, last]) => all.join('') + last);
  let edited = 0;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = textEdits(before, after);
      if (edits === null) return;
      edited += 1;
      expect(apply(before, edits)).toBe(after);
    }),
    { numRuns: 500 },
  );
  expect(edited).toBeGreaterThan(10);
});

test('two texts with nothing in common are none', () => {
  expect(textEdits('a\n'.repeat(5_000), 'b\n'.repeat(5_000))).toBeNull();
  expect(textEdits('', 'new\n')).toBeNull();
});
