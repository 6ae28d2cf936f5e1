import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { editYaml } from './edit-yaml.ts';

const DAY = ['routing', 'budget', 'day'];

test.each([
  ['an empty file', '', 'routing:\n  budget:\n    day: $5\n'],
  ['comments alone', '# mine\n', '# mine\n\nrouting:\n  budget:\n    day: $5\n'],
  [
    'another key',
    'agents: # mine\n    x: {run: [x]}   # odd\n\n# end\n',
    'agents: # mine\n    x: {run: [x]}   # odd\nrouting:\n  budget:\n    day: $5\n\n# end\n',
  ],
  [
    'the value itself, with its comment',
    'routing:\n    budget:   # money\n        day:   "$4"   # a day\n        week: $9\n',
    'routing:\n    budget:   # money\n        day:   $5   # a day\n        week: $9\n',
  ],
  [
    'a neighbour',
    'routing:\n    budget:\n        week: $9 # w\n    # policies\n    policy: best\n',
    'routing:\n    budget:\n        week: $9 # w\n        day: $5\n    # policies\n    policy: best\n',
  ],
  ['a key without a value', 'routing:\n  budget:\n    day:\n', 'routing:\n  budget:\n    day: $5\n'],
  [
    'lines as on Windows',
    'routing:\r\n  policy: best\r\n',
    'routing:\r\n  policy: best\r\n  budget:\r\n    day: $5\r\n',
  ],
  ['no end of the last line', 'routing:\n  policy: best', 'routing:\n  policy: best\n  budget:\n    day: $5\n'],
])('%s: only the value changes', (_, before, after) => {
  expect(editYaml(before, { path: DAY, value: '$5' })).toBe(after);
});

test('in a map in braces it is written, too', () => {
  const edited = editYaml('# keep\nrouting: {budget: {week: $9}} # w\nagents: {}\n', { path: DAY, value: '$5' });
  expect(parse(edited ?? '')).toEqual({ routing: { budget: { week: '$9', day: '$5' } }, agents: {} });
  expect(edited).toContain('# keep');
  expect(edited).toContain('# w');
});

test.each(['routing: [1]\n', 'routing: {budget: 5}\n', '- a\n', 'a: [\n'])('%j has no place for it', (text) => {
  expect(editYaml(text, { path: DAY, value: '$5' })).toBeNull();
});

const key = fc.constantFrom('routing', 'budget', 'day', 'week', 'agents', 'a b');
const documents = fc.letrec<{ map: Record<string, unknown> }>((tie) => ({
  map: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, fc.constantFrom('$1', 5, null, [1, 'x']), tie('map')), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
})).map;

test('whatever the file has, it has afterwards, and the value', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('$5', 'none', '80%'), fc.constantFrom(2, 4), (document, value, indent) => {
      const text = stringify(document, { indent });
      const edited = editYaml(text, { path: DAY, value });
      if (edited === null) return;
      const { routing, ...others } = document as { routing?: { budget?: object } };
      expect(parse(edited)).toEqual({ ...others, routing: { ...routing, budget: { ...routing?.budget, day: value } } });
    }),
  );
});
