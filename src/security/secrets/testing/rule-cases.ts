import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A template, and the rule that must find something in what it becomes; null: none of its vendor may. */
export type RuleCase = {
  readonly vendor: string;
  readonly rule: string | null;
  readonly template: string;
  readonly at: string;
};

const FOLDER = join(import.meta.dirname, '..', 'rules');

/** The cases beside the rules: `bad.txt` has them under a heading with the rule's id, `ok.txt` without. */
export function ruleCases(): readonly RuleCase[] {
  return vendorFolders().flatMap((vendor) => [...casesOf(vendor, 'bad.txt'), ...casesOf(vendor, 'ok.txt')]);
}

/** The folders of vendors, by name. */
export function vendorFolders(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function casesOf(vendor: string, file: 'bad.txt' | 'ok.txt'): readonly RuleCase[] {
  const path = join(FOLDER, vendor, file);
  if (!existsSync(path)) return [];
  let rule: string | null = null;
  const cases: RuleCase[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const heading = /^\[([a-z0-9-]+)\]$/.exec(line)?.[1];
    if (heading !== undefined && file === 'bad.txt') rule = heading;
    else if (line.trim() !== '' && !line.startsWith('# '))
      cases.push({ vendor, rule, template: line, at: `${vendor}/${file}:${index + 1}` });
  }
  return cases;
}
