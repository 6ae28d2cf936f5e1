// All checks but the tests, with one line for each: `npm run check`, or `npm run check -- types lint` for some.
// It runs every one even when an early one fails, and shows the output of those that fail only: a person wants the whole
// list at once, and nothing else.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from './tools/common.mjs';

/** In this order: quick ones first, and `size` weighs what `package` packed. */
const checks = [
  { name: 'format', about: 'oxfmt', run: ['oxfmt', '--check'] },
  { name: 'types', about: 'TypeScript', run: ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit', '--pretty'] },
  { name: 'lint', about: 'oxlint, with types', run: ['oxlint'] },
  {
    name: 'direction',
    about: 'who imports whom',
    run: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
  },
  { name: 'dead-code', about: 'knip: unused files, exports, packages', run: ['knip'] },
  // with-tools builds when something changed; the same sources need no second build.
  { name: 'build', about: 'dist/', run: ['node', 'scripts/with-tools.mjs', 'node', '--version'] },
  { name: 'package', about: 'what npm would publish: publint, attw', run: ['node', 'scripts/check-package.mjs'] },
  { name: 'size', about: 'size-limit', run: ['size-limit'] },
  {
    name: 'lock',
    about: 'package-lock.json serves every system',
    run: ['node', 'scripts/complete-lock.mjs', '--check'],
  },
  { name: 'docs', about: 'links, generated pages', run: ['node', 'scripts/docs.mjs', '--check'] },
];

/** No check takes a tenth of it; one that hangs must not take the others with it. */
const limitMs = 5 * 60_000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  const list = checks.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join('\n');
  process.stderr.write(`no check is called ${unknown.join(', ')}; there are\n${list}\n`);
  process.exitCode = 2;
} else {
  await runAll(wanted.length > 0 ? checks.filter(({ name }) => wanted.includes(name)) : checks);
}

async function runAll(selected) {
  const failed = [];
  for (const { name, run: command } of selected) {
    const start = performance.now();
    const { ok, output } = await run(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${seconds.padStart(5)} s\n`);
    if (ok) continue;
    failed.push(name);
    process.stdout.write(`\n$ ${command.join(' ')}\n${output.trim()}\n\n`);
  }
  if (failed.length === 0) return;
  process.stdout.write(`failed: ${failed.join(', ')}. Many are mended by: npm run fix\n`);
  process.exitCode = 1;
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal}; the limit is ${limitMs / 60_000} minutes`;
      resolve({ ok: code === 0, output });
    });
  });
}
