import type { ComplexityFlag } from '../../model/complexity.ts';
import { taskTypeOf } from './task-type.ts';
import { stemOf, wordsOf } from './word-forms.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** What a word touches on. Whole words in all their forms: "author" is no "auth", and `thread_count` is a name. */
const TOPICS: readonly (readonly [ComplexityFlag, ReadonlySet<string>])[] = [
  [
    'security',
    stems(
      'security secure auth authentication authorization authenticate authorize oauth oauth2 oidc saml jwt encrypt encryption decrypt cryptography cryptographic credential credentials password passwords secret secrets vulnerability exploit xss csrf ssrf injection cve breach privilege privileges rbac permission permissions sandbox tls mtls',
    ),
  ],
  [
    'architecture',
    stems(
      'architecture architectural redesign refactor rearchitect restructure monorepo microservice microservices monolith decouple modularize overhaul distributed',
    ),
  ],
  ['performance', stems('performance optimize optimise optimization slow faster latency throughput bottleneck')],
  [
    'concurrency',
    stems(
      'concurrent concurrency parallel parallelism async asynchronous multithreaded thread-safe mutex deadlock lock-free wait-free race-condition',
    ),
  ],
  [
    'reasoning',
    stems(
      'algorithm algorithms algorithmic consensus protocol proof prove solver compiler interpreter optimizer cryptography heuristic crdt raft paxos inference',
    ),
  ],
];

/** Work on how things are called and worded cannot hurt what they are. */
const WORDING = stems('typo typos spelling misspelling wording reword rename docstring document grammar whitespace');
/** What people read, or see: work on it is no work on what it tells of, unless a hole is named. */
const READ_THINGS = stems(
  'comment comments readme documentation docs changelog label tooltip colour color font icon caption placeholder badge logo heading',
);
const REAL_CHANGES = stems('implement migrate rewrite encrypt delete');

/** A thread may be one of messages; these are none. */
const CONCURRENT_PAIRS: ReadonlySet<string> = new Set(
  [
    'race condition',
    'data race',
    'worker thread',
    'background thread',
    'multiple threads',
    'thread pool',
    'thread safety',
    'thread safe',
  ].map((pair) => pair.split(' ').map(stemOf).join(' ')),
);

type Risk = { readonly flag: ComplexityFlag; readonly why: string };

const HOLES = stems('vulnerability exploit breach rce xss csrf ssrf cve');
const LEAKS = stems('leak leaks leaking leaked expose exposes exposed disclose disclosure bypass escalation');
const SECRETS = stems(
  'secret secrets credential credentials password passwords token tokens key keys session sessions pii authentication authorization auth privilege permission permissions access',
);
const SECURITY = stems('security');
const CODE = stems('sql command code');
const INJECTION = stems('injection');
const CRITICAL = stems('critical');
const TROUBLE = stems('bug issue defect error failure incident outage fix hotfix');
const OUTAGE = stems('outage');
const LASTING = stems('table tables database production users customers');
const URGENT = stems('fix patch critical urgent hole flaw issue issues incident bug harden hardening emergency hotfix');
const LOSES = stems(
  'loss lose loses losing lost corrupt corrupts corrupted corruption corrupting wipe wipes wiped destroy destroys',
);
const DATA = stems(
  'data database databases record records row rows backup backups file files customer payments orders',
);
const REMOVES = stems('drop delete purge truncate overwrite erase');
const STORES = stems('database table tables column columns schema production');
const LIVE = stems('production prod live');
const BREAKS = stems(
  'outage down incident crash crashes crashing hotfix failing broken critical emergency bug bugs issue issues error errors failure failures rollback corrupt migrate migration database data',
);
const BUILDS = stems('build builds mode bundle bundles dependency dependencies ready example');
const MONEY = stems('charge charges charged refund refunds payment payments payout payouts invoice invoices billing');
const TWICE = stems('twice double duplicate wrong incorrect lost missing');

/** What a description touches on, and why a mistake in it would be grave; null where it would not. */
export function flagsOf(text: string): { readonly flags: readonly ComplexityFlag[]; readonly grave: string | null } {
  const raw = wordsOf(text);
  const words = raw.map(stemOf);
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const cosmetic = has(WORDING) || (has(READ_THINGS) && !has(HOLES) && !has(REAL_CHANGES));
  if (cosmetic) return { flags: [], grave: null };
  const topics = TOPICS.filter(([, set]) => words.some((word) => set.has(word))).map(([flag]) => flag);
  // What a test looks for is not what may go wrong with it.
  const risks = taskTypeOf(text) === 'testing' ? [] : risksOf(words);
  const flags = new Set<ComplexityFlag>([...topics, ...risks.map(({ flag }) => flag)]);
  if (raw.includes('threading')) flags.add('concurrency');
  if (words.some((word, at) => CONCURRENT_PAIRS.has(`${word} ${words[at + 1] ?? ''}`))) flags.add('concurrency');
  return { flags: [...flags], grave: risks[0]?.why ?? null };
}

function risksOf(words: readonly string[]): readonly Risk[] {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const near = (first: ReadonlySet<string>, second: ReadonlySet<string>, within = 4): boolean =>
    words.some(
      (word, at) =>
        first.has(word) &&
        words.some((other, index) => index !== at && Math.abs(index - at) <= within && second.has(other)),
    );
  const risks: Risk[] = [];
  if (has(HOLES) || near(LEAKS, SECRETS) || near(CODE, INJECTION, 1))
    risks.push({ flag: 'security', why: 'A mistake would leave a hole that others can use.' });
  else if (near(SECURITY, URGENT)) risks.push({ flag: 'security', why: 'It mends the security of what is in use.' });
  if (near(LOSES, DATA)) risks.push({ flag: 'data-loss', why: 'A mistake would lose data.' });
  else if (near(REMOVES, STORES) && has(LASTING))
    risks.push({ flag: 'data-loss', why: 'It removes what cannot be had again.' });
  if (has(OUTAGE) || (near(LIVE, BREAKS) && !near(LIVE, BUILDS, 1)))
    risks.push({ flag: 'production', why: 'A mistake would stop what people use.' });
  else if (near(CRITICAL, TROUBLE, 1)) risks.push({ flag: 'production', why: 'It is called critical.' });
  else if (near(MONEY, TWICE)) risks.push({ flag: 'production', why: 'A mistake would cost people money.' });
  return risks;
}
