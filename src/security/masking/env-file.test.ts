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

test('values in quotes have as many lines as they have', () => {
  const text = [
    'KEY="-----BEGIN',
    'middle # of it',
    'END" # a note',
    "B='",
    "x'",
    'C="a\\nb"',
    "D='a\\nb'",
    'E="open',
    'F=1',
  ];
  expect(parseEnvFile(text.join('\n'))).toEqual({
    KEY: '-----BEGIN\nmiddle # of it\nEND',
    B: '\nx',
    C: 'a\nb',
    D: 'a\\nb',
    E: '"open',
    F: '1',
  });
});
