// Runs a command with everything it needs: `node scripts/with-tools.mjs [--no-build] <command> [arguments]`.
//
// Why it exists: a clean clone must work with one command, also where the system's Node is older than this project
// needs. In order, and only when missing or out of date, it
//   1. brings a current Node (from the npm registry, into .tools/), unless the one that runs is new enough,
//   2. installs the dependencies (npm ci), unless node_modules already holds what package-lock.json says,
//   3. builds dist/, unless its sources are unchanged,
// then runs the command with that Node and node_modules/.bin first on PATH. Nothing to do costs well under half a second.
// Plain JavaScript for Node 16 and later, with no imports from outside.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuild } from './tools/build.mjs';
import { ensureInstall } from './tools/install.mjs';
import { ensureNode } from './tools/node.mjs';
import { ToolsError, root } from './tools/common.mjs';

const usage = 'usage: node scripts/with-tools.mjs [--no-build] <command> [arguments]';

function parse(args) {
  let build = true;
  let at = 0;
  for (; at < args.length && args[at].startsWith('--'); at += 1) {
    if (args[at] !== '--no-build') throw new ToolsError(`unknown flag ${args[at]}\n${usage}`);
    build = false;
  }
  if (at === args.length) throw new ToolsError(usage);
  return { build, command: args[at], args: args.slice(at + 1) };
}

/** Runs the command in place of this process: same terminal, same signals, same exit code. */
function run(command, args, env) {
  // npm's shims on Windows are .cmd files, which only a shell starts.
  const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C and Ctrl-\ to the whole group: the child has it already, and a second one means more.
      const fromTerminal = process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT');
      if (!fromTerminal) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`with-tools: cannot run ${command}: ${error.message}\n`);
    process.exitCode = 127;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

try {
  const { build, command, args } = parse(process.argv.slice(2));
  // Windows calls it Path; keep the name that is there, or the child would see two.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') || 'PATH';
  const given = process.env[name] || '';
  const search = [ensureNode(given), path.join(root, 'node_modules', '.bin'), given]
    .filter(Boolean)
    .join(path.delimiter);
  const env = Object.assign({}, process.env, { [name]: search });
  ensureInstall(env);
  if (build) ensureBuild(env);
  run(command, args, env);
} catch (error) {
  if (!(error instanceof ToolsError)) throw error;
  process.stderr.write(`with-tools: ${error.message}\n`);
  process.exitCode = 1;
}
