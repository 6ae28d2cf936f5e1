import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../src/commands.js';
import { toHtml } from '../src/formats/html.js';
import { toMarkdown } from '../src/formats/markdown.js';

const bookmark = {
  url: 'https://a.example/?x=1&y=2',
  title: 'A <b> & [c]',
  tags: ['one', 'two'],
  note: 'Worth it.',
  added: '2025-01-01T00:00:00.000Z',
};

test('writes the file browsers read, with nothing left unescaped', () => {
  assert.match(
    toHtml([bookmark]),
    /<A HREF="https:\/\/a\.example\/\?x=1&#38;y=2" ADD_DATE="1735689600" TAGS="one,two">A &#60;b&#62; &#38; \[c\]<\/A>\n +<DD>Worth it\./,
  );
});

test('writes a list in Markdown', () => {
  assert.equal(toMarkdown([bookmark]), '- [A <b> & \\[c\\]](<https://a.example/?x=1&y=2>) `one` `two`  \n  Worth it.\n');
});

test('is a command', () => {
  assert.ok(commands.some(({ name }) => name === 'export'));
});
