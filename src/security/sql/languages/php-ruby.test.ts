import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createSqlScanner } from '../scan-sql.ts';
import type { SqlFinding } from '../sql-finding.ts';
import { PHP } from './php/index.ts';
import { RUBY } from './ruby/index.ts';

const scanner = createSqlScanner([PHP, RUBY]);
const CASES = path.join(import.meta.dirname, '..', 'cases');

function casesOf(language: string): readonly { readonly name: string; readonly text: string }[] {
  const folder = path.join(CASES, language);
  return readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

async function findingsIn(name: string, text: string): Promise<readonly SqlFinding[]> {
  return (await scanner.scan({ path: name, text })).findings;
}

async function onlyFinding(name: string, text: string): Promise<SqlFinding> {
  const [finding, ...more] = await findingsIn(name, text);
  if (finding === undefined || more.length > 0)
    throw new Error(`${more.length + (finding === undefined ? 0 : 1)} findings`);
  return finding;
}

describe.each(['php', 'ruby'])('%s', (language) => {
  it('neither throws nor hangs on programs with pieces cut out and put elsewhere', async () => {
    const all = casesOf(language);
    const place = fc.nat({ max: 5000 });
    const cut = fc.record({ of: fc.nat({ max: 50 }), from: place, length: fc.nat({ max: 80 }), to: place });
    await fc.assert(
      fc.asyncProperty(cut, async ({ of, from, length, to }) => {
        const { name, text } = all[of % all.length] ?? { name: 'x.php', text: '' };
        const start = from % text.length;
        const without = text.slice(0, start) + text.slice(start + length);
        const end = to % without.length;
        const mixed = without.slice(0, end) + text.slice(start, start + length) + without.slice(end);
        const { findings } = await scanner.scan({ path: name, text: mixed });
        for (const { at } of findings) expect(at.end).toBeLessThanOrEqual(mixed.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the matrix of sources, conversions and constructions in PHP', () => {
  const sources = [
    `$x = $_GET['x'];`,
    `exec('list', $out); $x = $out[0];`,
    `if (($x = fgets(fopen('list', 'r'))) == false) { $x = ''; }`,
    `class In { private $v; public function __construct() { $this->v = array(); $this->v['a'] = 'safe'; $this->v['b'] = $_GET['x']; } public function get() { return $this->v['b']; } } $in = new In(); $x = $in->get();`,
    `$all = array(); $all[] = 'safe'; $all[] = $_POST['x']; $x = $all[1];`,
    '$x = `cat list`;',
  ];
  const conversions = [
    { code: '', makes: 'nothing' },
    { code: '$x = (int) $x;', makes: 'a number' },
    { code: '$x += 0;', makes: 'a number' },
    { code: `if (settype($x, 'float')) { $x = $x; } else { $x = 0.0; }`, makes: 'a number' },
    {
      code: `$y = filter_var($x, FILTER_SANITIZE_NUMBER_INT); if (filter_var($y, FILTER_VALIDATE_INT)) { $x = $y; } else { $x = ''; }`,
      makes: 'a number',
    },
    {
      code: `if (filter_var($undefined, FILTER_VALIDATE_FLOAT)) { $x = $undefined; } else { $x = ''; }`,
      makes: 'a number',
    },
    { code: `$x = filter_var($x, FILTER_SANITIZE_EMAIL);`, makes: 'nothing' },
    {
      code: `$re = '/^[a-zA-Z0-9]*$/'; if (preg_match($re, $x) == 1) { $x = $x; } else { $x = ''; }`,
      makes: 'a number',
    },
    { code: `$re = '/^.*$/'; if (preg_match($re, $x) == 1) { $x = $x; } else { $x = ''; }`, makes: 'nothing' },
    {
      code: `$list = array('a', 'b'); if (in_array($x, $list, true)) { $x = $x; } else { $x = $list[0]; }`,
      makes: 'a number',
    },
    { code: `$x = $x == 'a' ? 'a' : 'b';`, makes: 'a number' },
    { code: '$x = addslashes($x);', makes: 'an escaped text' },
    { code: '$x = htmlspecialchars($x, ENT_QUOTES);', makes: 'nothing' },
  ];
  const constructions = [
    { code: `$q = "SELECT * FROM t WHERE a = " . $x;`, place: 'bare' },
    { code: `$q = "SELECT * FROM t WHERE a = '$x'";`, place: 'quoted' },
    { code: `$q = sprintf("SELECT * FROM t WHERE a = '%s'", $x);`, place: 'quoted' },
    { code: `$q = sprintf('SELECT * FROM t WHERE a = %u', $x);`, place: 'number' },
  ];
  const all = sources.flatMap((source) =>
    conversions.flatMap(({ code, makes }) =>
      constructions.map((construction) => {
        const isSafe =
          makes === 'a number' ||
          construction.place === 'number' ||
          (makes === 'an escaped text' && construction.place === 'quoted');
        return {
          program: ['<?php', source, code, construction.code, 'mysql_query($q);'].join('\n'),
          found: isSafe ? 0 : 1,
        };
      }),
    ),
  );

  it('finds those where a text can end the command, and only those', async () => {
    const wrong: string[] = [];
    for (const { program, found } of all) {
      if ((await findingsIn('x.php', program)).length !== found) wrong.push(program);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what is told of a finding', () => {
  it('is the way of the text, and a prepared statement of the driver', async () => {
    const finding = await onlyFinding(
      'x.php',
      `<?php\n$id = $_GET['id'];\nmysqli_query($link, "SELECT * FROM users WHERE id = '$id' AND kind = 1");\n`,
    );
    expect(finding).toMatchObject({ severity: 'high', confidence: 'high' });
    expect(finding.path.map(({ at }) => at.line)).toEqual([2, 3, 3]);
    expect(finding.remedy.code).toContain(`prepare('SELECT * FROM users WHERE id = ? AND kind = 1')`);
    expect(finding.remedy.code).toContain('execute([$id])');
  });

  it.each([
    {
      name: 'x.php',
      code: `<?php $wpdb->get_row("SELECT * FROM t WHERE a = '" . $_GET['a'] . "'");`,
      remedy: "$wpdb->get_row($wpdb->prepare('SELECT * FROM t WHERE a = %s', $_GET['a']));",
    },
    {
      name: 'x.php',
      code: `<?php DB::table('t')->whereRaw("a = '" . $_GET['a'] . "'");`,
      remedy: `->whereRaw('a = ?', [$_GET['a']])`,
    },
    {
      name: 'x.php',
      code: `<?php pg_query($c, "SELECT * FROM t WHERE a = '" . $_GET['a'] . "'");`,
      remedy: `pg_query_params($connection, 'SELECT * FROM t WHERE a = $1', [$_GET['a']]);`,
    },
    { name: 'x.rb', code: `User.where("name = '#{params[:name]}'")`, remedy: 'User.where("name = ?", params[:name])' },
    {
      name: 'x.rb',
      code: `conn.exec("SELECT * FROM t WHERE a = '#{params[:a]}'")`,
      remedy: 'conn.exec_params("SELECT * FROM t WHERE a = $1", [params[:a]])',
    },
    {
      name: 'x.rb',
      code: `DB["SELECT * FROM t WHERE a = '#{params[:a]}'"]`,
      remedy: 'DB["SELECT * FROM t WHERE a = ?", params[:a]]',
    },
    {
      name: 'x.rb',
      code: `User.find_by_sql("SELECT * FROM users WHERE a = '#{params[:a]}'")`,
      remedy: 'User.find_by_sql(["SELECT * FROM users WHERE a = ?", params[:a]])',
    },
  ])('is written as its driver has it: $remedy', async ({ name, code, remedy }) => {
    const finding = await onlyFinding(name, code);
    expect(finding.remedy.code).toBe(remedy);
    expect(await findingsIn(name, name.endsWith('.php') ? `<?php ${remedy.replace(/^->/, '$q->')}` : remedy)).toEqual(
      [],
    );
  });

  it('offers a list of names where a name cannot be bound', async () => {
    const { severity, remedy } = await onlyFinding(
      'x.php',
      `<?php $pdo->query('SELECT * FROM t ORDER BY ' . $_GET['sort']);`,
    );
    expect(severity).toBe('medium');
    expect(remedy.code).toContain(`in_array($_GET['sort'], `);
    const ruby = await onlyFinding('x.rb', 'User.order(params[:sort])');
    expect(ruby.remedy.code).toContain('allowed.include?(params[:sort])');
  });
});
