import { err, ok, type Result } from '../../../lib/result.ts';
import { nearestWord } from '../../../lib/nearest-word.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { answer } from '../../answer.ts';
import { type Command, command, rest } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { securityConfig } from '../../security/configured.ts';
import { testRules } from '../../security/rule-cases.ts';
import { knownRules, type KnownRule, ruleLines } from '../../security/known-rules.ts';
import { table } from '../../text/table.ts';

export const securityRules: Command = command({
  description: [
    'Lists the kinds of secrets that are looked for, of all vendors and of the configuration, and the rule of SQL injections. With words only those whose id or name has all of them.',
    'rules show <id> tells what one looks like, how bad it is and where to read on. rules test tries the rules of the configuration (security.rules) on their own cases: texts that each must find and must not; with files, it says where they find something in those.',
  ].join('\n\n'),
  args: { words: rest('list [words…], show <id>, test [files…]; or words alone') },
  options: {},
  examples: [
    { line: 'security rules', about: 'all of them' },
    { line: 'security rules slack', about: "those of Slack's" },
    { line: 'security rules show stripe-secret-key', about: 'what it looks like' },
    { line: 'security rules test', about: "are the project's own rules right?" },
  ],
  run: async ({ args }, context) => {
    const [first, ...more] = args.words;
    const { rules } = await securityConfig(context);
    if (first === 'test') return testRules(rules, more, context);
    const known = knownRules(rules);
    if (first === 'show') return show(known, more, context);
    return list(known, first === 'list' ? more : args.words, context);
  },
});

function list(known: readonly KnownRule[], words: readonly string[], context: Context): Result<ExitCode, Failure> {
  const wanted = words.map((word) => word.toLowerCase());
  const rules = known.filter(({ id, title }) => wanted.every((word) => `${id} ${title}`.toLowerCase().includes(word)));
  answer(context, 'security-rules', { rules }, () => [
    ...table(
      rules.map(({ id, severity, title }) => [
        { text: id, role: 'strong' },
        { text: severity, role: 'dim' },
        { text: title },
      ]),
      context.out.columns(),
      context.out.style,
    ),
    `${rules.length} kinds`,
  ]);
  return ok(rules.length === 0 ? 1 : 0);
}

function show(known: readonly KnownRule[], ids: readonly string[], context: Context): Result<ExitCode, Failure> {
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    return err(failure('usage', 'rules show wants the id of one rule.', 'br security rules lists them.'));
  const rule = known.find((one) => one.id === id);
  if (rule === undefined) {
    const near = nearestWord(
      id,
      known.map((one) => one.id),
    );
    return err(
      failure(
        'usage',
        `There is no rule "${id}".`,
        near === null ? 'br security rules lists them.' : `Is it "${near}"?`,
      ),
    );
  }
  answer(context, 'security-rule', { rule }, () => ruleLines(rule, context.out));
  return ok(0);
}
