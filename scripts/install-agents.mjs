// Brings the real coding agents that test/agents drives: `node scripts/install-agents.mjs [--offline]`.
// They are pinned, live in .tools/agents/ and are no dependency of the product. Prints one line `<agent> <path>` for each
// that is there. `--offline` installs nothing. The second time costs nothing but a look.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ToolsError, locked, npm, root, toolsFolder, whenWritable } from './tools/common.mjs';

const platform = `${process.platform}-${process.arch}`;
const folder = path.join(toolsFolder, 'agents');

/** The package of each platform holds the program itself; the package without a platform in its name only a stub. */
const agents = [
  {
    name: 'claude',
    version: '2.1.330',
    package: `@anthropic-ai/claude-code-${platform}`,
    platforms: ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'],
    program: process.platform === 'win32' ? 'claude.exe' : 'claude',
  },
  {
    name: 'codex',
    version: '0.169.0',
    package: '@openai/codex',
    // One package, whose versions are the platforms.
    published: `0.169.0-${platform}`,
    platforms: ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'],
    program: `vendor/${codexTarget()}/bin/${process.platform === 'win32' ? 'codex.exe' : 'codex'}`,
  },
  {
    name: 'gemini',
    version: '0.61.0',
    package: '@google/gemini-cli',
    // Its optional parts are native ones for its terminal.
    flags: ['--omit=optional'],
    platforms: ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'],
    program: 'bundle/gemini.js',
  },
];

/** What Codex calls this platform. */
function codexTarget() {
  const system = { linux: 'unknown-linux-musl', darwin: 'apple-darwin', win32: 'pc-windows-msvc' }[process.platform];
  return `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-${system}`;
}

function homeOf({ name, version }) {
  return path.join(folder, `${name}-${version}-${platform}`);
}

function programOf(agent, home = homeOf(agent)) {
  return path.join(home, 'node_modules', agent.package, agent.program);
}

/** Installs beside, tries it, then renames: nobody ever sees half of it. */
function install(agent) {
  if (!agent.platforms.includes(platform)) throw new ToolsError(`${agent.name} is not published for ${platform}`);
  process.stderr.write(
    `install-agents: fetching ${agent.name} ${agent.version} into ${path.relative(root, folder)} (once)\n`,
  );
  const staging = whenWritable(() => {
    mkdirSync(folder, { recursive: true });
    return mkdtempSync(path.join(folder, 'staging-'));
  });
  try {
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...(agent.flags ?? [])];
    npm(['install', '--prefix', staging, ...flags, `${agent.package}@${agent.published ?? agent.version}`], {
      cwd: staging,
    });
    // A home of its own: some write into it even to tell their version.
    const env = { ...process.env, HOME: staging };
    const tried = spawnSync(programOf(agent, staging), ['--version'], { encoding: 'utf8', env });
    if (tried.status !== 0) throw new ToolsError(`${agent.name} does not run here (${tried.error || tried.stderr})`);
    renameSync(staging, homeOf(agent));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function isThere(agent) {
  return existsSync(programOf(agent));
}

try {
  const [flag, ...rest] = process.argv.slice(2);
  if ((flag !== undefined && flag !== '--offline') || rest.length > 0) {
    throw new ToolsError('usage: node scripts/install-agents.mjs [--offline]');
  }
  for (const agent of agents) {
    if (!isThere(agent) && flag === undefined) {
      locked('agents', () => {
        if (!isThere(agent)) install(agent);
      });
    }
    if (isThere(agent)) process.stdout.write(`${agent.name} ${programOf(agent)}\n`);
  }
} catch (error) {
  if (!(error instanceof ToolsError)) throw error;
  process.stderr.write(`install-agents: ${error.message}\n`);
  process.exitCode = 1;
}
