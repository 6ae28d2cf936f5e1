// Makes demo/recordings: `node scripts/with-tools.mjs node scripts/record-demo.mjs [folder]`.
// The real `br` runs the demo's plan with the real Claude Code, pinned by install-agents.mjs, which asks a model on loopback
// that follows demo/script: nobody is charged. Then `br record` writes what happened. What is in the recordings is what
// Claude Code said and did, and when; what it was told to do is ours.
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readRecording } from '../src/adapters/agents/replay/read-recording.ts';
import { writeRecording } from '../src/adapters/agents/replay/write-recording.ts';
import { makeRepository } from '../src/cli/demo/make-repository.ts';
import { ATTEMPT_HEADER, startModel } from './record-demo/model.mjs';
import { turnsOf } from './record-demo/turns.mjs';
import { root } from './tools/common.mjs';

const material = path.join(root, 'demo');
const recordings = path.resolve(process.argv[2] ?? path.join(material, 'recordings'));
/** Whose price list Claude Code bills by; the usage is that of the script. */
const model = 'claude-sonnet-4-5';
const note =
  'Claude Code followed the script in demo/script, given to it by a server on loopback: no model was asked, nobody was charged, and the usage is the script’s.';

/** The attempts a run must consist of. Who lands first of the two that conflict is decided by their lengths. */
const expected = readdirSync(path.join(material, 'script')).filter((name) => name.endsWith('.jsonl'));

async function scripts() {
  const found = {};
  for (const name of expected) {
    const recording = await readRecording(path.join(material, 'script', name));
    if (!recording.ok) throw new Error(recording.error.cause);
    found[name.slice(0, -'.jsonl'.length)] = turnsOf(recording.value);
  }
  return found;
}

/** Claude Code, which tells the server for which attempt it works. */
function install(bin) {
  const listed = execFileSync(process.execPath, [path.join(root, 'scripts/install-agents.mjs')], { encoding: 'utf8' });
  const program = /^claude (.+)$/m.exec(listed)?.[1];
  if (program === undefined) throw new Error('Claude Code is not published for this system');
  mkdirSync(bin);
  const file = path.join(bin, 'claude');
  writeFileSync(
    file,
    `#!/bin/sh\nexport ANTHROPIC_CUSTOM_HEADERS="${ATTEMPT_HEADER}: $BR_ATTEMPT_ID"\nexec "${program}" "$@"\n`,
  );
  chmodSync(file, 0o755);
}

function environment({ home, bin, url }) {
  return {
    HOME: home,
    PATH: [bin, path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    CLAUDE_CONFIG_DIR: path.join(home, '.claude'),
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_API_KEY: ['a', 'scripted', 'key'].join('-'),
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
}

/** Not synchronously: the model answers from this very process. */
async function br(cwd, env, ...args) {
  return await new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [path.join(root, 'bin/br.js'), ...args],
      { cwd, env, maxBuffer: 64 << 20 },
      (error, stdout) =>
        error ? reject(new Error(`br ${args[0]} failed:\n${stdout}`, { cause: error })) : resolve(stdout),
    );
    child.stderr.pipe(process.stderr);
  });
}

/** Recordings of prompts, and no others: commands run as they are. */
async function keep(made) {
  const names = readdirSync(made).filter((name) => expected.includes(name) || /\.[2-9]\.jsonl$/.test(name));
  if (names.toSorted().join() !== expected.toSorted().join())
    throw new Error(
      `the run took another way than the script: ${names.join(', ')}. Run this again on a quiet machine.`,
    );
  rmSync(recordings, { recursive: true, force: true });
  mkdirSync(recordings, { recursive: true });
  for (const name of names) {
    const recording = await readRecording(path.join(made, name));
    if (!recording.ok) throw new Error(recording.error.cause);
    const { header, entries } = recording.value;
    const told = [note, header.note].filter(Boolean).join(' ');
    writeFileSync(path.join(recordings, name), writeRecording({ header: { ...header, note: told }, entries }));
  }
  return names;
}

const top = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'br-record-demo-')));
const server = await startModel(await scripts());
try {
  const [home, bin, dir] = ['home', 'bin', 'shelf'].map((name) => path.join(top, name));
  mkdirSync(home);
  install(bin);
  const env = environment({ home, bin, url: server.url });
  const repository = await makeRepository({ material, dir, env });
  if (!repository.ok) throw new Error(repository.error.cause);
  const plan = path.join(dir, 'plan.yaml');
  const text = readFileSync(plan, 'utf8').replace('  agent: replay', `  agent: claude\n  model: ${model}`);
  writeFileSync(plan, text);
  process.stdout.write(await br(dir, env, 'run'));
  await br(dir, env, 'record', '-o', path.join(top, 'made'));
  const names = await keep(path.join(top, 'made'));
  process.stdout.write(`record-demo: ${names.length} recordings in ${path.relative(root, recordings)}\n`);
} finally {
  await server.close();
  rmSync(top, { recursive: true, force: true, maxRetries: 5 });
}
