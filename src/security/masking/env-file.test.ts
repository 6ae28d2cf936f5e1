import { expect, test } from 'vitest';
import { parseEnvFile } from './env-file.ts';

test('variables are read as dotenv reads them', () => {
  const text = [
    '# note',
    'A=1',
    'export B = two words ',
    'C="quoted # not a note"',
    "D='x'",
    'E=bare # a note',
    'no',
    '=x',
  ];
  expect(parseEnvFile(text.join('\r\n'))).toEqual({
    A: '1',
    B: 'two words',
    C: 'quoted # not a note',
    D: 'x',
    E: 'bare',
  });
});
