import { expect, test } from 'vitest';
import { type ReadyGroup, ReadyList } from './ready-list.ts';

/** A list with these groups; places are dealt out to them in turn. */
function listOf(count: number): { readonly list: ReadyList; readonly groups: readonly ReadyGroup[] } {
  const groups = Array.from({ length: count }, (): ReadyGroup => ({
    candidates: [],
    claims: ['x'],
    shares: false,
    places: [],
    blockedBy: null,
  }));
  const list = new ReadyList((place) => {
    const group = groups[place % count];
    if (group === undefined) throw new Error('no group');
    return group;
  });
  return { list, groups };
}

function offered(list: ReadyList, answer: 'next' | 'skip-group'): readonly number[] {
  const places: number[] = [];
  list.walk((place) => {
    places.push(place);
    return answer;
  });
  return places;
}

test('offers the most urgent first, across groups', () => {
  const { list } = listOf(3);
  for (const place of [7, 2, 0, 5, 4, 1]) list.add(place);
  list.remove(4);
  expect(offered(list, 'next')).toEqual([0, 1, 2, 5, 7]);
  expect(offered(list, 'skip-group')).toEqual([0, 1, 2]);
});

test('a blocked group is not offered until its holder lets go, whatever joins it meanwhile', () => {
  const { list, groups } = listOf(2);
  for (const place of [0, 1, 2, 3]) list.add(place);
  const [even] = groups;
  if (even === undefined) throw new Error('no group');
  list.block(even, 'holder');
  list.remove(0);
  list.add(4);
  expect(offered(list, 'next')).toEqual([1, 3]);
  list.unblock('another');
  expect(offered(list, 'next')).toEqual([1, 3]);
  list.unblock('holder');
  expect(offered(list, 'next')).toEqual([1, 2, 3, 4]);
});

test('stops when told to', () => {
  const { list } = listOf(2);
  for (const place of [0, 1, 2]) list.add(place);
  const places: number[] = [];
  list.walk((place) => {
    places.push(place);
    return place === 1 ? 'stop' : 'next';
  });
  expect(places).toEqual([0, 1]);
});
