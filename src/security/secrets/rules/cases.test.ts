import { expect, test } from 'vitest';
import { compileRule } from '../compile-rules.ts';
import { createSecretScanner } from '../scanner.ts';
import { fillTemplate } from '../testing/fill-template.ts';
import { seeded } from '../testing/seeded.ts';
import { ruleCases, vendorFolders } from '../testing/rule-cases.ts';
import { vendors } from './index.ts';

const scanner = createSecretScanner();
/** `BR_VENDOR=stripe` looks at one vendor only. */
const only = process.env['BR_VENDOR'] ?? null;
const cases = ruleCases().filter((one) => only === null || one.vendor === only);

/** Of its own for each case: a case that comes or goes elsewhere changes nothing here. */
function randomFor(template: string): ReturnType<typeof seeded> {
  return seeded(Buffer.from(template).reduce((sum, byte) => (sum * 31 + byte) % 2_147_483_647, 20_261_128));
}

function found(text: string): readonly string[] {
  return scanner.scan({ bytes: Buffer.from(text), path: null }).map((match) => match.rule);
}

test('every folder is in the list, and the list has nothing else', () => {
  expect(vendors.map((vendor) => vendor.id)).toEqual([...vendorFolders()].toSorted());
});

test('every rule has a unique id that begins with its vendor, and a pattern of the restricted syntax', () => {
  const ids = vendors.flatMap((vendor) => vendor.rules.map((rule) => rule.id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wrong = vendors.flatMap((vendor) => vendor.rules.filter((rule) => !rule.id.startsWith(vendor.id)));
  expect(wrong.map((rule) => rule.id)).toEqual([]);
  for (const vendor of vendors) for (const rule of vendor.rules) compileRule(vendor, rule);
});

test('every rule has cases that must be found', () => {
  const shown = new Set(ruleCases().map((one) => one.rule));
  expect(
    vendors
      .flatMap((vendor) => vendor.rules)
      .filter((rule) => !shown.has(rule.id))
      .map((rule) => rule.id),
  ).toEqual([]);
});

test('what a rule must find is found by it, however the random part falls', () => {
  const missed = cases.flatMap((one) => {
    if (one.rule === null) return [];
    const random = randomFor(one.template);
    const hits = Array.from({ length: 5 }, () => found(fillTemplate(one.template, random)));
    return hits.every((rules) => rules.includes(one.rule ?? ''))
      ? []
      : [`${one.at} ${one.rule}: ${one.template} -> ${[...new Set(hits.flat())].join(', ')}`];
  });
  expect(missed).toEqual([]);
});

test('what no rule of a vendor may find is not found by one', () => {
  const alarms = cases.flatMap((one) => {
    if (one.rule !== null) return [];
    const rules = found(fillTemplate(one.template, randomFor(one.template))).filter((rule) =>
      rule.startsWith(`${one.vendor}-`),
    );
    return rules.length === 0 ? [] : [`${one.at}: ${one.template} -> ${rules.join(', ')}`];
  });
  expect(alarms).toEqual([]);
});
