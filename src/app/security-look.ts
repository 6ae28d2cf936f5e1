import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Look, Looked } from '../gate/security-check.ts';
import type { SecurityConfig } from '../model/config.ts';
import { runGit } from '../security/git/run-git.ts';
import type { SecurityFinding } from '../security/finding.ts';
import { LIST_FILES, NO_LISTS, type ProjectLists } from '../security/lists/project-lists.ts';
import { isBelow, stopsLanding } from '../security/severity.ts';
import { SKIP_WORDS } from '../security/scan/skip-words.ts';
import { customRules } from '../security/scan/configured-rules.ts';
import type { ProjectScan } from '../security/scan/scan-project.ts';
import { PROJECT_FILE } from './load-config.ts';

/** What the gate looks through changes with. */
export type SecurityLook = {
  /** Null: the configuration asks for nothing. */
  readonly look: Look;
  /**
   * Reads the lists of what does not count, as they are in the user's checkout: from then on they stay, whatever an attempt
   * makes of them, there or in its own tree. Without it they are read for each change.
   */
  readonly begin: () => Promise<void>;
};

const NOTHING_SEEN = { blocking: [], other: [], notes: [], commentsCount: false } as const;

/** Looks through changes by the configuration, for the gate. */
export function openSecurityLook(root: string, config: SecurityConfig): SecurityLook {
  const { gate } = config;
  if (gate.secrets === 'off' && gate.sql === 'off') return { look: null, begin: () => Promise.resolve() };
  let lists: ProjectLists | null = null;
  // Thousands of rules, for sessions only. Loaded as one begins (a module is loaded once): br may be brought up to date meanwhile.
  const load = () => import('../security/scan/scan-project.ts');
  const look = async ({ from, to }: Parameters<NonNullable<Look>>[0]): Promise<Looked> => {
    const { isProjectRefusal, scanProject } = await load();
    const report = await scanProject({
      ...scanOf(root, config, `${from}..${to}`),
      ...(lists === null ? {} : { lists }),
    });
    if (isProjectRefusal(report)) return { ...NOTHING_SEEN, failed: `${report.cause} ${report.detail ?? ''}`.trim() };
    // What git does not give cannot be vouched for.
    const unread = report.skipped.find(({ why }) => why === 'unreadable');
    if (unread !== undefined)
      return { ...NOTHING_SEEN, failed: `git does not give ${unread.path}. What is wrong with it: git fsck` };
    const blocks = (finding: SecurityFinding): boolean => stopsLanding(finding, gate);
    return {
      blocking: report.findings.filter(blocks),
      other: report.findings.filter((finding) => !blocks(finding) && !isBelow(finding.severity, 'medium')),
      notes: [
        ...(await changedRules(root, from, to)),
        ...report.skipped
          .filter(({ why }) => why !== 'binary')
          .map(({ path: file, why }) => `${file} was not looked through: ${SKIP_WORDS[why]}`),
      ],
      failed: null,
      commentsCount: gate.inline,
    };
  };
  return {
    look,
    begin: async () => {
      const loading = load().catch(() => {}); // Told when it is needed.
      lists = await readLists(root);
      // What is masked meanwhile would require a part of it that is being imported, which Node refuses.
      await loading;
    },
  };
}

function scanOf(root: string, { gate, without, rules }: SecurityConfig, range: string): ProjectScan {
  return {
    cwd: root,
    root,
    target: { kind: 'diff', range },
    settings: {
      secrets: gate.secrets !== 'off',
      sql: gate.sql !== 'off',
      severity: 'low',
      inlineAllow: gate.inline,
      without,
    },
    baseline: null,
    config: null,
    custom: customRules(rules),
    exclude: [],
    threads: null,
  };
}

const OWN_LISTS: ReadonlySet<string> = new Set(LIST_FILES);

/** Null: they cannot be read, and each change will say why. */
async function readLists(root: string): Promise<ProjectLists | null> {
  if (!LIST_FILES.some((file) => existsSync(path.join(root, file)))) return NO_LISTS;
  const { readProjectLists } = await import('../security/lists/read-project-lists.ts');
  const lists = await readProjectLists({ root, baseline: null, config: null });
  if ('cause' in lists) return null;
  // What an attempt writes into them comes into the history like anything else.
  const filter = { ...lists.filter, path: (file: string) => OWN_LISTS.has(file) || lists.filter.path(file) };
  return { ...lists, filter };
}

/** What decides about the sessions to come is for the user to read before it is theirs. */
async function changedRules(root: string, from: string, to: string): Promise<readonly string[]> {
  const files = [PROJECT_FILE, ...LIST_FILES];
  const end = await runGit(root, ['diff', '--name-only', '-z', `${from}..${to}`, '--', ...files]);
  return end.stdout
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '')
    .map((file) => `${file} is changed, which can say what counts as a finding: not yet here, but once it has landed.`);
}
