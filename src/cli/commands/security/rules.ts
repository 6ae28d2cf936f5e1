import { ok } from '../../../lib/result.ts';
import { createSecretScanner } from '../../../security/secrets/scanner.ts';
import { answer } from '../../answer.ts';
import { type Command, command, optional } from '../../command.ts';
import { table } from '../../text/table.ts';

export const securityRules: Command = command({
  description:
    'Lists the kinds of secrets that are looked for, of all vendors, and the rule of SQL injections. With words only those whose id or name has them.',
  args: { words: optional('a part of an id or a name') },
  options: {},
  examples: [
    { line: 'security rules', about: 'all of them' },
    { line: 'security rules slack', about: "those of Slack's" },
    { line: 'security rules --json', about: 'for other programs' },
  ],
  run: async ({ args }, context) => {
    const wanted = args.words?.toLowerCase() ?? '';
    const sql = {
      id: 'sql-injection',
      title: 'SQL built from text that is not known',
      severity: 'high',
      confidence: 'medium',
      docs: 'https://cwe.mitre.org/data/definitions/89.html',
    } as const;
    const kinds = [
      ...createSecretScanner().kinds.map(({ id, title, severity, confidence, docs }) => ({
        id,
        title,
        severity,
        confidence,
        docs,
      })),
      sql,
    ]
      .filter(({ id, title }) => id.includes(wanted) || title.toLowerCase().includes(wanted))
      .toSorted((a, b) => a.id.localeCompare(b.id));
    answer(context, 'security-rules', { rules: kinds }, () => [
      ...table(
        kinds.map(({ id, severity, title }) => [
          { text: id, role: 'strong' },
          { text: severity, role: 'dim' },
          { text: title },
        ]),
        context.out.columns(),
        context.out.style,
      ),
      `${kinds.length} kinds`,
    ]);
    return ok(kinds.length === 0 ? 1 : 0);
  },
});
