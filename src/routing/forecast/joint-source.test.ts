import { expect, test } from 'vitest';
import { jointSource } from './joint-source.ts';

test('what is made of a measured number and a default is partly measured', () => {
  expect(jointSource(['class', 'default'])).toBe('repository');
  expect(jointSource(['class', 'class'])).toBe('class');
  expect(jointSource(['default'])).toBe('default');
  expect(jointSource(['class', null])).toBeNull();
  expect(jointSource([])).toBeNull();
});
