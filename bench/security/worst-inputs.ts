// Looks for texts that take long: `node bench/security/worst-inputs.ts [options]`.
import { parseArgs } from 'node:util';
import { builtInDetectors, createSecretScanner } from '../../src/security/secrets/scanner.ts';
import { fillTemplate } from '../../src/security/secrets/testing/fill-template.ts';
import { ruleCases } from '../../src/security/secrets/testing/rule-cases.ts';
import { seeded } from '../../src/security/secrets/testing/seeded.ts';
import { relativeCost, repeated } from '../../src/security/secrets/testing/relative-cost.ts';

const help = `usage: node bench/security/worst-inputs.ts [options]

Repeats every word of every rule, alone and with what looks like the beginning of a token behind it, and pieces of the
rules' cases, and prints the texts that cost most, as a multiple of a text of random words of the same size. What costs
more than --limit is measured again at double the size: a cost that doubles as well is no longer linear.

  --bytes <number>   how large the texts are; default 20,000
  --limit <number>   from which multiple on a text is measured again; default 50
  --part <n/m>       only the n-th of m parts of the words
`;

/** What may follow a word: nothing, the start of a token, signs that many patterns take, long runs. */
const TAILS = ['', '="a1b2', '-a1', '_A1_', '/a1+', ': ', '://a:', '.a1.', `=${'a1B2'.repeat(8)}`] as const;

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '20000' },
    limit: { type: 'string', default: '50' },
    part: { type: 'string', default: '1/1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(help);
else main(Number(values.bytes), Number(values.limit), values.part);

function main(bytes: number, limit: number, part: string): void {
  const [nth = 1, parts = 1] = part.split('/').map(Number);
  const scanner = createSecretScanner();
  const cost = relativeCost(scanner, bytes);
  const units = [...wordUnits(), ...caseUnits()].filter((_, index) => index % parts === nth - 1);
  const found = units.map((unit) => ({ unit, times: cost(repeated(unit, bytes)) }));
  const worst = found.toSorted((a, b) => b.times - a.times).slice(0, 25);
  const double = relativeCost(scanner, 2 * bytes);
  process.stdout.write(`${units.length} texts of ${bytes} bytes\n`);
  for (const { unit, times } of worst) {
    const again = times > limit ? `, twice the size: ${double(repeated(unit, 2 * bytes)).toFixed(0)}` : '';
    process.stdout.write(`${times.toFixed(1).padStart(8)} times${again}  ${JSON.stringify(unit.slice(0, 80))}\n`);
  }
}

function wordUnits(): readonly string[] {
  const words = [...new Set(builtInDetectors().flatMap((one) => one.words))];
  return words.flatMap((word) => TAILS.map((tail) => word + tail));
}

/** Cases, and their beginnings: a token that breaks off again and again. */
function caseUnits(): readonly string[] {
  const random = seeded(7);
  return ruleCases().flatMap(({ template }) => {
    const text = fillTemplate(template, random);
    return [text, `${text}\n`, text.slice(0, Math.ceil(text.length * 0.7))];
  });
}
