import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from '../src/search.js';

const shelf = [
  { title: 'Café guide', url: 'https://a.example/', tags: ['food'], note: '' },
  { title: 'Node.js API', url: 'https://nodejs.org/api', tags: ['docs', 'node'], note: 'the reference' },
  { title: 'Reference cards', url: 'https://b.example/node', tags: ['docs'], note: '' },
];
const titles = (query) => search(shelf, query).map(({ title }) => title);

test('no query finds everything in the order given', () => {
  assert.deepEqual(titles(' '), ['Café guide', 'Node.js API', 'Reference cards']);
});

test('every word must be there', () => {
  assert.deepEqual(titles('reference node'), ['Node.js API', 'Reference cards']);
  assert.deepEqual(titles('node food'), []);
});

test('a title counts more than a link', () => {
  assert.deepEqual(titles('node'), ['Node.js API', 'Reference cards']);
});

test('tag: asks for a tag and for nothing else', () => {
  assert.deepEqual(titles('tag:docs cards'), ['Reference cards']);
  assert.deepEqual(titles('tag:doc'), []);
});

test('case and accents do not matter', () => {
  assert.deepEqual(titles('CAFE'), ['Café guide']);
});
