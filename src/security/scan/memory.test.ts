import { expect, test } from 'vitest';
import { testRepository } from '../../../test/support/git-repository.ts';
import { fakeToken, reportOf } from './testing/scan-here.ts';

test('a history of large blobs does not gather in memory', async () => {
  const repo = testRepository();
  const blobs = 20;
  const size = 8 << 20;
  for (let at = 0; at < blobs; at += 1) {
    repo.write({ 'data.txt': `${at}\n${'some text of a file '.repeat(size / 20)}${at === 3 ? fakeToken() : ''}\n` });
    repo.git('-c', 'core.compression=1', 'add', 'data.txt');
    repo.git('commit', '--quiet', '-m', String(at));
  }
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const before = process.memoryUsage().rss;
  const report = await reportOf(repo.root, { target: { kind: 'history', revisions: ['--all'] } });
  clearInterval(watch);
  expect(report.findings).toHaveLength(1);
  expect(report.bytes).toBeGreaterThan(blobs * size);
  // 160 MB went through; a few of the blobs at a time are held, as bytes and as text.
  expect(most - before).toBeLessThan(125 << 20);
});
