import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { createSqlScanner } from '../scan-sql.ts';
import type { SqlFinding } from '../sql-finding.ts';
import { CSHARP } from './csharp/index.ts';
import { GO } from './go/index.ts';
import { JAVA } from './java/index.ts';

const scanner = createSqlScanner([JAVA, GO, CSHARP]);
const CASES = path.join(import.meta.dirname, '..', 'cases');

async function findingsIn(name: string, text: string): Promise<readonly SqlFinding[]> {
  return (await scanner.scan({ path: name, text })).findings;
}

async function onlyFinding(name: string, text: string): Promise<SqlFinding> {
  const [finding, ...more] = await findingsIn(name, text);
  if (finding === undefined || more.length > 0) {
    throw new Error(`${more.length + (finding === undefined ? 0 : 1)} findings`);
  }
  return finding;
}

describe.each(['java', 'go', 'csharp'])('%s', (language) => {
  it('neither throws nor points outside of programs with pieces cut out and put elsewhere', async () => {
    const folder = path.join(CASES, language);
    const all = readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
    const place = fc.nat({ max: 6000 });
    const cut = fc.record({ of: fc.nat({ max: 50 }), from: place, length: fc.nat({ max: 80 }), to: place });
    await fc.assert(
      fc.asyncProperty(cut, async ({ of, from, length, to }) => {
        const { name, text } = all[of % all.length] ?? { name: 'x', text: '' };
        const start = from % text.length;
        const without = text.slice(0, start) + text.slice(start + length);
        const end = to % without.length;
        const mixed = without.slice(0, end) + text.slice(start, start + length) + without.slice(end);
        for (const { at } of await findingsIn(name, mixed)) expect(at.end).toBeLessThanOrEqual(mixed.length);
      }),
      { numRuns: 40 },
    );
  });

  it('finds what stands in a sum that is deeper than a tree is kept', async () => {
    const sum = Array.from({ length: 3000 }, () => '"a" + x').join(' +\n');
    const programs: Readonly<Record<string, string>> = {
      java: `class A { void f(Statement s, String x) { String q = ${sum}; s.executeQuery("SELECT * FROM t WHERE a = " + q); } }`,
      go: `package a\nfunc f(db *sql.DB, x string) {\n\tq := ${sum}\n\tdb.Query("SELECT * FROM t WHERE a = " + q)\n}\n`,
      csharp: `class A { void F(string x) { var q = ${sum}; new SqlCommand("SELECT * FROM t WHERE a = " + q); } }`,
    };
    const extension = language === 'csharp' ? 'cs' : language;
    expect(await findingsIn(`a.${extension}`, programs[language] ?? '')).toHaveLength(1);
  });
});

describe('the matrix of sources, ways and sinks in Java', () => {
  const sources = [
    'String x = request.getParameter("x");',
    'String x = ""; if (request.getHeader("x") != null) { x = java.net.URLDecoder.decode(request.getHeader("x"), "UTF-8"); }',
    'String x = request.getParameterMap().get("x")[0];',
    'String x = ""; for (Cookie c : request.getCookies()) { if (c.getName().equals("x")) { x = c.getValue(); } }',
    'String q = request.getQueryString(); String x = q.substring(q.indexOf("x=") + 2);',
  ];
  const ways: readonly (readonly [bad: boolean, code: string])[] = [
    [true, 'String y = x;'],
    [true, 'String y = new String(Base64.getDecoder().decode(Base64.getEncoder().encode(x.getBytes())));'],
    [true, 'StringBuilder b = new StringBuilder(x); String y = b.append("-").toString();'],
    [true, 'String y; if (3 * 4 > 10) y = x; else y = "a";'],
    [false, 'String y; if (3 * 4 > 10) y = "a"; else y = x;'],
    [false, 'String y = 7 > 9 ? x : "a";'],
    [false, 'Map<String, String> m = new HashMap<>(); m.put("a", x); m.put("b", "c"); String y = m.get("b");'],
    [true, 'Map<String, String> m = new HashMap<>(); m.put("a", x); m.put("b", "c"); String y = m.get("a");'],
    [false, 'List<String> l = new ArrayList<>(); l.add("a"); l.add(x); l.add("b"); l.remove(0); String y = l.get(1);'],
    [true, 'List<String> l = new ArrayList<>(); l.add("a"); l.add(x); l.add("b"); l.remove(0); String y = l.get(0);'],
    [false, `String y; switch ("ABC".charAt(1)) { case 'A': y = x; break; case 'B': y = "b"; break; default: y = x; }`],
    [
      true,
      `String y; switch ("ABC".charAt(0)) { case 'A': y = x; break; case 'B': y = "b"; break; default: y = "c"; }`,
    ],
    [true, 'String y = same(x);'],
    [false, 'String y = never(x);'],
    [false, 'int y = Integer.parseInt(x);'],
  ];
  const sinks = [
    `statement.execute("SELECT * FROM t WHERE a = '" + y + "'");`,
    `String sql = "SELECT * FROM t WHERE a = '" + y + "'"; connection.prepareStatement(sql).executeQuery();`,
    `jdbcTemplate.queryForList(String.format("SELECT * FROM t WHERE a = '%s'", y));`,
  ];
  const cells = ways.flatMap(([bad, way]) => sinks.map((sink) => ({ bad, way, sink })));

  test.each(cells)('$bad: $way $sink', async ({ bad, way, sink }) => {
    for (const source of sources) {
      const text = `class A { void f(HttpServletRequest request, Statement statement, Connection connection) throws Exception { ${source} ${way} ${sink} }
        private static String same(String a) { String b = a; return b; }
        private static String never(String a) { String b = "c"; if (1 > 2) b = a; return b; } }`;
      const findings = await findingsIn('A.java', text);
      expect(findings.map(({ confidence }) => confidence)).toEqual(bad ? ['high'] : []);
    }
  });
});

describe('what to write instead', () => {
  it('binds values in JDBC, wildcards with them, and lets names be chosen from a list', async () => {
    const text = `class A { void f(Connection c, String x, String o) throws Exception {
      c.createStatement().executeQuery("SELECT * FROM t WHERE a = '" + x + "' AND b LIKE '%" + x + "%' ORDER BY " + o); } }`;
    const { remedy } = await onlyFinding('A.java', text);
    expect(remedy.code).toContain('prepareStatement("SELECT * FROM t WHERE a = ? AND b LIKE ? ORDER BY <o>")');
    expect(remedy.code).toContain('setString(2, "%" + x + "%")');
    expect(remedy.code).toContain('.contains(o)');
  });

  it('gives values beside the command in Go, behind the context', async () => {
    const text = `package a\nfunc f(ctx context.Context, db *sql.DB, x string) { db.QueryContext(ctx, "SELECT * FROM t WHERE a = '" + x + "'") }\n`;
    expect((await onlyFinding('a.go', text)).remedy.code).toBe(
      'db.QueryContext(ctx, "SELECT * FROM t WHERE a = ?", x)',
    );
  });

  it('numbers the placeholders of pgx', async () => {
    const text = `package a\nimport "github.com/jackc/pgx/v5"\nfunc f(ctx context.Context, conn *pgx.Conn, x string) { conn.Exec(ctx, "DELETE FROM t WHERE a = '" + x + "'") }\n`;
    expect((await onlyFinding('a.go', text)).remedy.code).toBe('conn.Exec(ctx, "DELETE FROM t WHERE a = $1", x)');
  });

  it('adds parameters to the command of ADO.NET that is set', async () => {
    const text = `class A { void F(SqlCommand c, string x) { c.CommandText = $"DELETE FROM t WHERE a = '{x}'"; } }`;
    expect((await onlyFinding('a.cs', text)).remedy.code).toBe(
      'c.CommandText = "DELETE FROM t WHERE a = @v1";\nc.Parameters.AddWithValue("@v1", x);',
    );
  });

  it('never says a name that only the tables know', async () => {
    const text = `using System.Data.Entity;\nclass A { void F(DbContext d, string x) { d.Database.SqlQuery<B>($"SELECT * FROM t WHERE a = '{x}'"); } }`;
    const { message, remedy } = await onlyFinding('a.cs', text);
    expect(message).toBe('`x` is interpolated into the SQL that `SqlQuery` runs.');
    expect(remedy.code).toBe('d.Database.SqlQuery("SELECT * FROM t WHERE a = {0}", x);');
  });
});
