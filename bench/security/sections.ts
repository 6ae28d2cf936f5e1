import type { Section } from '../case.ts';
import { digits, times } from '../words.ts';
import type { Took } from './scan-worker.ts';

/** A command's time, of several tries the middle one, in ms. */
export type Command = { readonly wall: number; readonly cpu: number };

/** What a run found. */
export type Found = {
  readonly megabytes: number;
  readonly tree: Readonly<Record<'read' | 'find' | 'secrets' | 'tree-1' | 'tree-2' | 'tree-2-sql' | 'mask', Took>>;
  /** The same files for both. */
  readonly subset: { readonly br: Took; readonly secretlint: Took };
  readonly history: { readonly commits: number; readonly one: Took; readonly two: Took; readonly log: Command };
  readonly hook: { readonly files: number; readonly bytes: number; readonly br: Command; readonly node: Command };
  /** In ms of CPU, the middle of several processes. */
  readonly creation: number;
};

const MB = 1e6;

/** The report's parts. */
export function sectionsOf(found: Found): readonly Section[] {
  return [treeSection(found), peerSection(found), historySection(found), smallSection(found)];
}

/** MB a second. */
function speed({ bytes }: Took, ms: number): number {
  return bytes / MB / (ms / 1000);
}

function row(name: string, took: Took, than: Took): readonly string[] {
  return [
    name,
    digits(speed(took, took.wall)),
    digits(speed(took, took.cpu)),
    times(than.cpu / took.cpu),
    `${(took.peak / MB).toFixed(0)} MB`,
    String(took.found),
  ];
}

function treeSection({ tree, megabytes }: Found): Section {
  const { read } = tree;
  return {
    title: 'A tree of sources',
    about:
      `${read.files.toLocaleString('en-US')} files, ${megabytes.toFixed(0)} MB: sources, settings and documents of at most 1 MB that are installed on this machine (this repository's ` +
      'node_modules, /usr/lib/python3*, /usr/share), copied until there are enough, more than once where they are too few. Each way in a process of its own, from its start ' +
      'to its end, files in the system’s cache.',
    tables: [
      {
        columns: ['', 'MB/s', 'MB/s of CPU', 'reading ÷ this, CPU', 'most memory', 'found'],
        rows: [
          row('reading the files', read, read),
          row('reading, and `Buffer.includes` of one text', tree.find, read),
          row('reading, and the scanner for secrets', tree.secrets, read),
          row('`br security scan`, one thread, secrets', tree['tree-1'], read),
          row('`br security scan`, two threads, secrets', tree['tree-2'], read),
          row('`br security scan`, two threads, secrets and SQL', tree['tree-2-sql'], read),
          row('reading, and masking', tree.mask, read),
        ],
      },
    ],
    aims: [
      {
        what: 'CPU of a MB, secrets, one thread (35 MB/s)',
        unit: ' ms',
        atMost: 28.6,
        measured: 1000 / speed(tree.secrets, tree.secrets.cpu),
      },
      {
        what: 'time of a MB, two threads (60 MB/s)',
        unit: ' ms',
        atMost: 16.7,
        measured: 1000 / speed(tree['tree-2'], tree['tree-2'].wall),
      },
    ],
    notes: [
      'CPU is user and system time of the process with all of its threads. The trees of a scan contain what it takes to list files and to start threads.',
    ],
  };
}

function peerSection({ subset: { br, secretlint } }: Found): Section {
  return {
    title: 'Beside secretlint',
    about: `${br.files.toLocaleString('en-US')} of these files, ${(br.bytes / MB).toFixed(1)} MB, evenly taken: secretlint's core with its recommended rules, and the scanner for secrets, each in a process of its own. Not extrapolated.`,
    tables: [
      {
        columns: ['', 'MB/s', 'MB/s of CPU', 'br ÷ this, CPU', 'most memory', 'found'],
        rows: [row('br', br, br), row('secretlint', secretlint, br)],
      },
    ],
    aims: [],
    notes: [],
  };
}

function historySection({ history: { commits, one, two, log } }: Found): Section {
  const line = (name: string, wall: number, cpu: number): readonly string[] => [
    name,
    `${(wall / 1000).toFixed(2)} s`,
    digits(commits / (wall / 1000)),
    times(wall / log.wall),
    `${(cpu / 1000).toFixed(2)} s`,
  ];
  return {
    title: 'A history',
    about: `${commits.toLocaleString('en-US')} commits made by \`git fast-import\`, each a new version of one of 500 files. \`git log -p --all\` writes all of them to nowhere: the least that reading a history takes.`,
    tables: [
      {
        columns: ['', 'time', 'commits a second', 'this ÷ git log, time', 'CPU of the process'],
        rows: [
          line('`git log -p --all`', log.wall, log.cpu),
          line('one thread', one.wall, one.cpu),
          line('two threads', two.wall, two.cpu),
        ],
      },
    ],
    aims: [],
    notes: ['The CPU of git processes that a scan starts is not in its own.'],
  };
}

function smallSection({ hook, creation }: Found): Section {
  return {
    title: 'A commit, and the start',
    about: `\`br security hook pre-commit\` on ${hook.files} new files of ${(hook.bytes / 1000).toFixed(0)} kB, from start to end, beside a Node that does nothing; and what it takes to make a scanner of all rules. Of several tries the middle one.`,
    tables: [
      {
        columns: ['', 'time', 'CPU'],
        rows: [
          ['the hook', `${hook.br.wall.toFixed(0)} ms`, `${hook.br.cpu.toFixed(0)} ms`],
          ['`node -e 0`', `${hook.node.wall.toFixed(0)} ms`, `${hook.node.cpu.toFixed(0)} ms`],
          ['making a scanner', '', `${creation.toFixed(0)} ms`],
        ],
      },
    ],
    aims: [
      { what: 'making a scanner, CPU', unit: ' ms', atMost: 60, measured: creation },
      { what: 'the hook', unit: ' ms', atMost: 300, measured: hook.br.wall },
    ],
    notes: [],
  };
}
