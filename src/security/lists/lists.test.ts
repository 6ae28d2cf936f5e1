import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { testRepository, type TestRepository } from '../../../test/support/git-repository.ts';
import { scanDocument } from '../../cli/security/print-scan.ts';
import { fakeToken, paths, placesOf, refusalOf, reportOf } from '../scan/testing/scan-here.ts';

const TOKEN = fakeToken();
const OTHER = fakeToken('z');
const LINE = `token = '${TOKEN}'\n`;
const FILES = { 'a.py': LINE, 'src/b.py': `x = 1\ntoken = '${OTHER}'\n` } as const;
const BOTH = ['a.py:1:10', 'src/b.py:2:10'];
/** A value of no vendor's shape. */
const ACME = ['acme', 'k9Xv2Lq8Rt4mW7pZ'].join('_');

async function left(repo: TestRepository, asked = {}): Promise<readonly string[]> {
  return placesOf((await reportOf(repo.root, asked)).findings);
}

describe('lists of files and findings', () => {
  test('.securityignore names paths as .gitignore does, in their case', async () => {
    expect(await left(testRepository({ ...FILES, '.securityignore': '# c\n*.py\n!a.py\n' }))).toEqual(['a.py:1:10']);
    expect(await left(testRepository({ ...FILES, '.securityignore': '/A.py\nsrc/\n' }))).toEqual(['a.py:1:10']);
  });

  test('.securityignore itself is looked through', async () => {
    expect(await left(testRepository({ '.securityignore': `# ${TOKEN}\n` }))).toEqual(['.securityignore:1:3']);
  });

  test('.gitleaksignore: places of gitleaks with and without commit, fingerprints of br; what it cannot read is told by its line', async () => {
    const repo = testRepository(FILES);
    const commit = repo.git('rev-parse', 'HEAD');
    const [first] = (await reportOf(repo.root)).findings;
    repo.write({ '.gitleaksignore': `# c\na.py:github-pat:1\n` });
    expect(await left(repo)).toEqual(['src/b.py:2:10']);
    repo.write({ '.gitleaksignore': `${first?.fingerprint}\n` });
    expect(await left(repo)).toEqual(['src/b.py:2:10']);
    repo.write({ '.gitleaksignore': `${commit}:src/b.py:github-pat:2\nnothing\n` });
    const report = await reportOf(repo.root);
    expect(placesOf(report.findings)).toEqual(['a.py:1:10']);
    expect(report).toMatchObject({ filtered: 1, lists: ['.gitleaksignore'] });
    expect(report.warnings).toEqual(
      ['.gitleaksignore:2: it names no place; the line is passed over.'].map((text) => text),
    );
    const history = { target: { kind: 'history', revisions: ['--all'] } } as const;
    expect(await left(repo, history)).toEqual(['a.py:1:10']);
  });

  test("the whitelist of 3.1: paths, lines, its own pattern names, folders, comments, and another checkout's absolute paths", async () => {
    const file = '.buildrunner/security/whitelist.txt';
    const repo = testRepository(FILES);
    const by = async (text: string): Promise<readonly string[]> => {
      repo.write({ [file]: text });
      return left(repo);
    };
    expect(await by('a.py\n')).toEqual(['src/b.py:2:10']);
    expect(await by('a.py:2\nsrc/b.py:2:github_token # known\n')).toEqual(['a.py:1:10']);
    expect(await by('src/b.py:2:aws_key\n')).toEqual(BOTH);
    expect(await by('src/\n')).toEqual(['a.py:1:10']);
    expect(await by('/home/ada/project/src/b.py:2\n')).toEqual(['a.py:1:10']);
    expect(await by(`${repo.root}/other/a.py\n`)).toEqual(BOTH);
  });
});

describe('a baseline', () => {
  const stored = async (repo: TestRepository, asked = {}): Promise<void> => {
    repo.write({ 'known.json': `${JSON.stringify(scanDocument(await reportOf(repo.root, asked)))}\n` });
  };

  test('knows findings in the tree, the index and the history, after lines have moved and commits were squashed', async () => {
    const repo = testRepository(FILES);
    repo.commit({ 'c.txt': 'x' });
    await stored(repo);
    repo.write({ 'a.py': `\n\n${LINE}` });
    const baseline = path.join(repo.root, 'known.json');
    expect(await left(repo, { baseline })).toEqual([]);
    expect(await left(repo, { baseline: '../known.json', cwd: path.join(repo.root, 'src') })).toEqual([]);
    repo.commit({ 'new.py': `t = '${fakeToken('n')}'\n` });
    expect(await left(repo, { baseline })).toEqual(['new.py:1:6']);
    expect(await left(repo, { baseline, target: { kind: 'history', revisions: ['--all'] } })).toEqual(['new.py:1:6']);
    repo.git('reset', '--quiet', '--soft', 'HEAD~2');
    repo.git('commit', '--quiet', '-m', 'squashed');
    expect(await left(repo, { baseline })).toEqual(['new.py:1:6']);
  });

  test('of the history knows the tree', async () => {
    const repo = testRepository(FILES);
    repo.git('mv', 'a.py', 'moved.py');
    repo.commit({});
    await stored(repo, { target: { kind: 'history', revisions: ['--all'] } });
    expect(await left(repo, { baseline: 'known.json' })).toEqual([]);
  });

  test('does not flag itself, named or not', async () => {
    const repo = testRepository(FILES);
    await stored(repo);
    expect(await left(repo)).toEqual(BOTH);
    expect(await left(repo, { baseline: 'known.json' })).toEqual([]);
    repo.commit({});
    expect(await left(repo, { baseline: 'known.json', target: { kind: 'history', revisions: ['--all'] } })).toEqual([]);
  });

  test('of gitleaks knows places, and values where it was not redacted', async () => {
    const repo = testRepository(FILES);
    const entry = (File: string, StartLine: number, Secret: string): object => ({
      RuleID: 'github-pat',
      File,
      StartLine,
      Secret,
    });
    repo.write({ 'gl.json': JSON.stringify([entry('a.py', 1, 'REDACTED'), entry('src/b.py', 7, OTHER)]) });
    expect(await left(repo, { baseline: 'gl.json' })).toEqual([]);
    repo.write({ 'gl.json': JSON.stringify([entry('src/b.py', 7, 'REDACTED'), entry('src/c.py', 2, TOKEN)]) });
    expect(await left(repo, { baseline: 'gl.json' })).toEqual(BOTH);
  });

  test('that is not there, or is something else, stops the scan', async () => {
    const repo = testRepository({ ...FILES, 'x.json': '{"a":1}' });
    expect((await refusalOf(repo.root, { baseline: 'no.json' })).cause).toContain('no.json');
    expect((await refusalOf(repo.root, { baseline: 'x.json' })).cause).toContain('no report');
  });
});

describe('.gitleaks.toml', () => {
  const by = async (toml: string, files: Readonly<Record<string, string>> = FILES) =>
    reportOf(testRepository({ ...files, '.gitleaks.toml': toml }).root);

  test('its rules: group, keywords, entropy, path, and rules of a path alone', async () => {
    const rule = (more: string): string =>
      `[[rules]]\nid = "acme"\ndescription = "Acme key"\nregex = '''(key|pin) is (acme_[a-zA-Z0-9]{16})'''\n${more}`;
    const files = { 'x.txt': `the key is ${ACME}\n`, 'y.md': `the pin is ${ACME}\n` };
    const places = async (more: string) =>
      placesOf((await by(rule(more), files)).findings.filter((one) => one.rule === 'acme'));
    expect(await places('secretGroup = 2')).toEqual(['x.txt:1:12', 'y.md:1:12']);
    expect(await places('')).toEqual(['x.txt:1:5', 'y.md:1:5']);
    expect(await places('secretGroup = 2\nkeywords = ["KEY"]')).toEqual(['x.txt:1:12']);
    expect(await places('secretGroup = 2\nentropy = 6.5')).toEqual([]);
    expect(await places(`secretGroup = 2\npath = '''\\.md$'''`)).toEqual(['y.md:1:12']);
    const store = await by(`[[rules]]\nid = "store"\npath = '''\\.p12$'''`, { 'a/keys.p12': '\0\u0001binary' });
    expect(store.findings).toMatchObject([{ rule: 'store', excerpt: '', place: { path: 'a/keys.p12', line: 1 } }]);
  });

  test('its allowlists: regexes, what they are tried on, stopwords, paths, conditions, commits, target rules', async () => {
    const places = async (list: string) => placesOf((await by(list)).findings);
    expect(await places(`[allowlist]\nregexes = ['''${TOKEN.slice(0, 12)}''']`)).toEqual(['src/b.py:2:10']);
    expect(await places(`[[allowlists]]\nregexTarget = "line"\nregexes = ['''^token''']`)).toEqual([]);
    expect(await places(`[[allowlists]]\nregexTarget = "match"\nregexes = ['''^token''']`)).toEqual(BOTH);
    expect(await places(`[[allowlists]]\nstopwords = ["${OTHER.slice(4, 12).toUpperCase()}"]`)).toEqual(['a.py:1:10']);
    expect(await places(`[[allowlists]]\npaths = ['''^src/''']`)).toEqual(['a.py:1:10']);
    const both = `paths = ['''^src/''']\nregexes = ['''${TOKEN.slice(0, 12)}''']`;
    expect(await places(`[[allowlists]]\n${both}`)).toEqual([]);
    expect(await places(`[[allowlists]]\ncondition = "AND"\n${both}`)).toEqual(BOTH);
    expect(await places(`[[allowlists]]\ntargetRules = ["github-pat"]\npaths = ['''^src/''']`)).toEqual(['a.py:1:10']);
    expect(await places(`[[allowlists]]\ntargetRules = ["aws-access-token"]\npaths = ['''^src/''']`)).toEqual(BOTH);
    expect(await places(`[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\npaths = ['''^src/''']`)).toEqual([
      'a.py:1:10',
    ]);
  });

  test('commits of an allowlist', async () => {
    const repo = testRepository(FILES);
    const commit = repo.git('rev-parse', 'HEAD');
    repo.write({ '.gitleaks.toml': `[[allowlists]]\ncommits = ["${commit}"]` });
    expect(await left(repo, { target: { kind: 'history', revisions: ['--all'] } })).toEqual([]);
    expect(await left(repo)).toEqual(BOTH);
  });

  test('a list of paths lets secrets pass, not SQL', async () => {
    const sql = 'def f(db, name):\n    db.execute("SELECT * FROM t WHERE n = \'" + name + "\'")\n';
    const repo = testRepository({ 'src/b.py': LINE + sql, '.gitleaks.toml': `[allowlist]\npaths = ['''src''']` });
    expect((await reportOf(repo.root, { settings: { sql: true } })).findings.map(({ kind }) => kind)).toEqual(['sql']);
  });

  test('extends a file, the defaults, and turns rules off by the names of gitleaks or of br', async () => {
    const off = (id: string): string => `[extend]\nuseDefault = true\ndisabledRules = ["${id}"]\n`;
    for (const id of ['github-pat', 'github-personal-access-token'])
      expect(await by(off(id), { 'a.txt': `${TOKEN}\n` })).toMatchObject({ findings: [], warnings: [] });
    const unknown = await by(off('never-heard-of'));
    expect(placesOf(unknown.findings)).toEqual(BOTH);
    expect(unknown.warnings[0]).toContain('no rule "never-heard-of"');
    const base = {
      'conf/base.toml': `[[rules]]\nid = "acme"\nregex = '''acme_[a-zA-Z0-9]{16}'''`,
      'x.txt': `${ACME}\n`,
    };
    expect(placesOf((await by('[extend]\npath = "conf/base.toml"', base)).findings)).toContain('x.txt:1:1');
    expect((await by('[extend]\npath = "conf/base.toml"\ndisabledRules = ["acme"]', base)).findings).toEqual([]);
    expect((await by('[extend]\npath = "nothere.toml"')).warnings[0]).toContain('nothere.toml');
    expect((await by('[extend]\npath = ".gitleaks.toml"')).warnings.join(' ')).toContain('too deeply');
  });

  test('a file with a mistake is told with its line, and hides nothing', async () => {
    const broken = await by(`[allowlist]\npaths = ['''.*''']\n[[rules]\n`);
    expect(placesOf(broken.findings)).toEqual(BOTH);
    expect(broken.warnings[0]).toMatch(/^\.gitleaks\.toml:3:\d+: /);
    const schema = await by(`[allowlist]\npaths = "x"\n`);
    expect(schema.warnings[0]).toMatch(/allowlist\.paths/);
    expect(placesOf(schema.findings)).toEqual(BOTH);
  });

  test('rules and lists that RE2 does not read are left out by themselves, told without their patterns', async () => {
    const toml = `[[allowlists]]\ndescription = "old"\nregexes = ['''${TOKEN}(?=x)''']\n[[rules]]\nid = "bad"\nregex = '''(${TOKEN}'''\n[[rules]]\nid = "group"\nregex = '''acme'''\nsecretGroup = 3\n`;
    const { findings, warnings } = await by(toml);
    expect(placesOf(findings)).toEqual(BOTH);
    expect(warnings).toHaveLength(3);
    expect(warnings.join('\n')).toMatch(/"bad"[\s\S]*"group"[\s\S]*"old"/);
    expect(warnings.join('\n')).not.toContain('B3dE5f');
  });

  test('another file is named, or cannot be read', async () => {
    const repo = testRepository({ ...FILES, 'conf/g.toml': `[allowlist]\npaths = ['''^a''']` });
    expect(await left(repo, { config: 'conf/g.toml' })).toEqual(['src/b.py:2:10']);
    expect((await refusalOf(repo.root, { config: 'conf/no.toml' })).cause).toContain('conf/no.toml');
  });

  test('a pattern of letters beyond ASCII, and one that would hang others', async () => {
    const toml = `[[rules]]\nid = "schlüssel"\nregex = '''schlüssel: (\\w+)'''\nkeywords = ["SCHLÜSSEL"]\n[[rules]]\nid = "slow"\nregex = '''(x+x+)+y'''`;
    const report = await by(toml, { 'a.txt': `der schlüssel: abc123\n${'x'.repeat(50_000)}\n` });
    expect(placesOf(report.findings)).toEqual(['a.txt:1:16']);
  });
});

test('paths outside of the root are no stumbling block for lists', async () => {
  const repo = testRepository({ 'a.py': LINE, '.securityignore': 'nothing\n' });
  const other = testRepository({ 'b.py': LINE }, 'other');
  const report = await reportOf(repo.root, paths('a.py', path.join(other.root, 'b.py')));
  expect(report.findings).toHaveLength(2);
});
