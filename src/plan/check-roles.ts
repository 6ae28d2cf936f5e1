import type { Findings, Path } from '../document/findings.ts';
import { listEntries } from '../document/list-entries.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { suggest } from '../document/suggest.ts';
import type { ReadPlan } from './read-plan.ts';
import type { WhoDocument } from './who-schema.ts';

/** Rules about who does it: roles that there are, and models that are not both named and chosen. */
export function checkRoles({ defaults, roles, tasks }: ReadPlan, document: SourceDocument, findings: Findings): void {
  const context = { document, findings };
  checkWho(defaults, ['defaults'], context);
  for (const [name, role] of roles) checkWho(role, ['roles', name], context);
  const known = [...roles.keys()];
  for (const { fields, path } of tasks) {
    checkWho(fields, path, context);
    if (fields.role === undefined || roles.has(fields.role)) continue;
    const likely = suggest(fields.role, known);
    const [none, some] = ['Write it under roles:, with what it has of its own.', `The roles are ${known.join(', ')}.`];
    findings.problem(
      document.place([...path, 'role']),
      `There is no role "${fields.role}" in this plan.`,
      likely === null ? (known.length === 0 ? none : some) : `Did you mean "${likely}"?`,
    );
  }
}

type Context = { readonly document: SourceDocument; readonly findings: Findings };

function checkWho({ model, policy }: Partial<WhoDocument>, path: Path, { document, findings }: Context): void {
  if (model !== undefined && policy !== undefined && policy !== 'fixed')
    findings.problem(
      document.place([...path, 'policy']),
      `The model is named ("${model}") and is to be chosen (policy: ${policy}).`,
      'Take "model" out to have it chosen, or write policy: fixed.',
    );
  const entries = listEntries(document, [...path, 'fallback']);
  const names = entries.map(({ text }) => text);
  for (const [index, { text, path: at }] of entries.entries())
    if (names.indexOf(text) !== index)
      findings.warning(document.place(at), `"${text}" is in the list twice.`, 'Take one of them out.');
}

/** Roles that no task has: perhaps a task lacks its role. */
export function warnOfUnusedRoles({ roles, tasks }: ReadPlan, document: SourceDocument, findings: Findings): void {
  const used = new Set(tasks.map(({ fields }) => fields.role));
  for (const name of roles.keys())
    if (!used.has(name))
      findings.warning(
        document.place(['roles', name], 'key'),
        `No task has the role "${name}".`,
        `Write role: ${name} on a task, or take it out.`,
      );
}
