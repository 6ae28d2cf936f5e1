// What a link must look like before it goes on the shelf. Written before src/link.js exists.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLink } from '../src/link.js';

test('adds the scheme people leave out', () => {
  assert.equal(cleanLink('nodejs.org/api'), 'https://nodejs.org/api');
  assert.equal(cleanLink('http://localhost:8080/'), 'http://localhost:8080/');
});

test('writes the host in lower case and leaves the path as it is', () => {
  assert.equal(cleanLink('HTTPS://Example.COM/Read/Me'), 'https://example.com/Read/Me');
});

test('removes every tracking parameter and keeps the others', () => {
  assert.equal(
    cleanLink('https://example.com/post?utm_source=a&utm_medium=b&id=7&utm_campaign=c&fbclid=d'),
    'https://example.com/post?id=7',
  );
});

test('keeps the fragment', () => {
  assert.equal(cleanLink('https://example.com/book?gclid=x#chapter-3'), 'https://example.com/book#chapter-3');
});

test('refuses what is no web address', () => {
  for (const text of ['', 'javascript:alert(1)', 'file:///etc/passwd', 'two words'])
    assert.throws(() => cleanLink(text), { name: 'LinkError' });
});
