import { describe, expect, test } from 'vitest';

import { positionOf, surelySql } from './sql-shape.ts';

const GAP = '\uE000';

describe('what surely is SQL', () => {
  test.each([
    `SELECT * FROM t WHERE a = ${GAP}`,
    `select name from t where a = '${GAP}'`,
    `\n  -- newest first\n  SELECT a\n  FROM ${GAP}`,
    `WITH x AS (SELECT 1) SELECT * FROM t WHERE a = ${GAP}`,
    `INSERT OR REPLACE INTO t VALUES (${GAP})`,
    `UPDATE ${GAP} SET a = 1`,
    `DROP TABLE ${GAP}`,
    `EXEC sp_x ${GAP}`,
  ])('%s is', (text) => {
    expect(surelySql(text)).toBe(true);
  });

  test.each([
    `Select ${GAP} items`,
    `Select an item from the list of ${GAP}`,
    `Update available: ${GAP}`,
    `Delete from basket: ${GAP}`,
    `update ${GAP} to the newest`,
    `insert into ${GAP} the value`,
    `Dropped ${GAP} rows`,
    `with ${GAP} as a friend`,
  ])('%s is not', (text) => {
    expect(surelySql(text)).toBe(false);
  });
});

describe('what stands where', () => {
  test.each([
    ['SELECT * FROM t WHERE a = ', '', 'value'],
    ["SELECT * FROM t WHERE a = '", "'", 'value'],
    ["SELECT * FROM t WHERE a LIKE '%", "%'", 'value'],
    ['SELECT * FROM t WHERE a IN (', ')', 'value'],
    ['INSERT INTO t (a, b) VALUES (1, ', ')', 'value'],
    ['SELECT * FROM t LIMIT ', '', 'value'],
    ['SELECT * FROM ', ' WHERE a = 1', 'name'],
    ['SELECT * FROM `', '`', 'name'],
    ['SELECT a, ', ' FROM t', 'name'],
    ['SELECT * FROM t ORDER BY ', '', 'name'],
    ['SELECT * FROM t ORDER BY a ', '', 'clause'],
    ['SELECT * FROM t WHERE ', '', 'clause'],
    ['SELECT * FROM t ', '', 'clause'],
  ] as const)('behind %j and before %j: a %s', (before, after, position) => {
    expect(positionOf(before, after)).toBe(position);
  });
});
