import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShellScript, splitBlock, withBlock } from './block.ts';
import { blockText, BEGIN, END } from './scripts.ts';

const BLOCK = blockText({ hook: 'pre-commit', missing: 'open', after: null });

/** Texts as hooks have them: with and without a shebang, a last line end, line ends of Windows. */
const hooks = fc
  .tuple(
    fc.constantFrom('', '#!/bin/sh\n', '#!/bin/sh', '#!/usr/bin/env bash\r\n', '#!/bin/sh\n\n'),
    fc.array(fc.constantFrom('exit 0', '# note', '', 'x="é"', '\r', 'cat <<E', '#!/bin/sh'), { maxLength: 5 }),
    fc.boolean(),
  )
  .map(([first, lines, ended]) => (first.endsWith('sh') ? first : first + lines.join('\n') + (ended ? '\n' : '')));

describe('our part of a hook', () => {
  test('goes in and out again, and every byte around it is as it was', () => {
    fc.assert(
      fc.property(hooks, (text) => {
        expect(splitBlock(withBlock(text, BLOCK))).toEqual({ kind: 'ours', block: BLOCK, rest: text });
      }),
    );
  });

  test('comes before everything but the line that names the shell', () => {
    expect(withBlock('#!/bin/bash -e\nexit 0\n', BLOCK)).toBe(`#!/bin/bash -e\n${BLOCK}exit 0\n`);
    expect(withBlock('exit 0\n', BLOCK)).toBe(`${BLOCK}exit 0\n`);
  });

  test.each([
    ['its end is cut', withBlock('#!/bin/sh\n', BLOCK).replace(END, '#')],
    ['its beginning is cut', withBlock('#!/bin/sh\n', BLOCK).replace(BEGIN, '#')],
    ['it stands there twice', withBlock(withBlock('', BLOCK), BLOCK)],
  ])('is called damaged when %s', (_, text) => {
    expect(splitBlock(text).kind).toBe('damaged');
  });

  test('a text that only speaks of it has none', () => {
    expect(splitBlock(`echo "${BEGIN}"\necho "${END}"\n`).kind).toBe('none');
  });
});

test.each([
  ['#!/bin/sh\n', true],
  ['#!/usr/bin/env bash\n', true],
  ['#!/usr/bin/env -S bash -e\n', true],
  ['#! /bin/dash -e\n', true],
  ['#!C:/Program\\ Files/Git/usr/bin/sh.exe\n', true],
  ['echo no interpreter named\n', true],
  ['#!/usr/bin/env node\n', false],
  ['#!/usr/bin/python3\n', false],
  ['#!/usr/bin/fish\n', false],
  ['#!/bin/csh -f\n', false],
  ['\x7fELF\0\0', false],
])('%j is read by a POSIX shell: %s', (text, expected) => {
  expect(isShellScript(Buffer.from(text, 'latin1'))).toBe(expected);
});
