import { textOf } from '../../scan/text-of.ts';
import { createSecretScanner } from '../scanner.ts';
import type { SecretMatch } from '../secret-match.ts';
import { vendors } from '../rules/index.ts';
import { fillTemplate } from './fill-template.ts';
import { type RuleCase, ruleCases } from './rule-cases.ts';
import { seeded } from './seeded.ts';
import { encodedLine, surroundedLine, surroundedToken } from './surroundings.ts';

/** How many keys were found in random surroundings, and which were not. */
export type Mutations = {
  readonly found: number;
  readonly missed: readonly { readonly at: string; readonly how: string }[];
};

/** Fills templates of the rules, puts them into random surroundings, and looks whether they are found there. */
export function lookAtMutations(count: number, seed: number): Mutations {
  const random = seeded(seed);
  const scanner = createSecretScanner();
  const scan = (path: string | null, bytes: Uint8Array): readonly SecretMatch[] => scanner.scan({ path, bytes });
  const shapes = new Set(
    vendors.flatMap(({ rules }) => rules.filter((rule) => rule.near === undefined && !rule.paths).map(({ id }) => id)),
  );
  const cases = ruleCases().filter((one) => one.rule !== null);
  const missed: { at: string; how: string }[] = [];
  let found = 0;
  for (let time = 0; time < count; time += 1) {
    const one = cases[Math.floor(random() * cases.length)];
    if (one === undefined) break;
    const line = fillTemplate(one.template, random);
    const plain = scan(null, Buffer.from(line)).find((match) => match.rule === one.rule);
    // Of a text of a rule that is of some files only, or whose random part came out as a stand-in, nothing can be asked.
    if (plain === undefined) continue;
    const token = plain.secret;
    const changed =
      random() < 0.35
        ? encodedLine(line, random)
        : shapes.has(plain.rule) && isWhole(one, token)
          ? surroundedToken(token, random)
          : surroundedLine(line, random);
    const text = textOf(changed.bytes);
    const hits = 'bytes' in text ? scan(changed.path, text.bytes) : [];
    if (hits.some((match) => holds(match, token))) found += 1;
    else missed.push({ at: one.at, how: `${one.rule ?? ''} ${changed.how}` });
  }
  return { found, missed };
}

/** Whether a token can stand without what is around it in its case. */
function isWhole({ rule }: RuleCase, token: string): boolean {
  const pattern = vendors.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.token ?? '';
  return !/(?<!\\)\((?!\?)/.test(pattern) && !/[\s"'`]/.test(token);
}

/** The same secret, or one that it is in: beside a name of its own it may be told as another kind. */
function holds(match: SecretMatch, token: string): boolean {
  return match.secret === token || match.secret.includes(token) || token.includes(match.secret);
}
