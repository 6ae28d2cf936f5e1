// Keys in random surroundings, and how many are found: `node bench/security/mutations.ts [--count <number>]`.
import { parseArgs } from 'node:util';
import { lookAtMutations } from '../../src/security/secrets/testing/mutations.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help)
  process.stdout.write(`usage: node bench/security/mutations.ts [--count <number>] [--seed <number>]

Fills the templates of the rules, puts each into random surroundings (languages, quotes, names, line endings, places in a file,
UTF-16, base64, hex, percent and character escapes to depth 2), and prints the share that is found; default 10,000 texts.
`);
else {
  const { found, missed } = lookAtMutations(Number(values.count), Number(values.seed));
  const total = found + missed.length;
  process.stdout.write(`found ${found} of ${total} (${((100 * found) / total).toFixed(2)} %)\n`);
  for (const { at, how } of missed.slice(0, 60)) process.stdout.write(`missed: ${at}: ${how}\n`);
}
