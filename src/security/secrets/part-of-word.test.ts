import { expect, test } from 'vitest';
import { isPartOfWord } from './part-of-word.ts';

function within(text: string, word: string): boolean {
  const start = text.toLowerCase().indexOf(word);
  return isPartOfWord(text, start, start + word.length);
}

test.each([
  ['toggleId', 'toggl'],
  ['UNRELEASED', 'nrel'],
  ['Unreleased', 'nrel'],
  ['scrollbar', 'rollbar'],
  ['summarize', 'arize'],
  ['devtools', 'devto'],
  ['the parseUrl', 'rse'],
])('in %s there is no %s', (text, word) => {
  expect(within(text, word)).toBe(true);
});

test.each([
  ['toggl_token', 'toggl'],
  ['togglToken', 'toggl'],
  ['TOGGLTOKEN', 'toggl'],
  ['mytoggl', 'toggl'],
  ['MyToggl', 'toggl'],
  ['VITE_TOGGL', 'toggl'],
  ['XTogglKey', 'toggl'],
  ['toggl2', 'toggl'],
  ['AKIAQQQQQQ7Q', 'akia'],
])('in %s there is %s', (text, word) => {
  expect(within(text, word)).toBe(false);
});
