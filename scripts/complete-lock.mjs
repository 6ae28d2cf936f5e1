// Adds to package-lock.json what npm leaves out: optional packages for other systems than this one, when npm could not
// find them at the moment of locking. Without their entries `npm ci` refuses the lock file, on every system.
// `--check` only says whether something is missing, or whether an address of a registry has got in.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tools/common.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = findMissing(lock.packages);

if (process.argv.includes('--check')) {
  const problems = Object.keys(missing).map((place) => `${place} is not in package-lock.json: npm run fix`);
  for (const [place, { resolved }] of Object.entries(lock.packages)) {
    if (resolved !== undefined) problems.push(`${place} names where it came from: .npmrc asks npm not to`);
  }
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`);
    process.exitCode = 1;
  }
} else if (Object.keys(missing).length > 0) {
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

function findMissing(packages) {
  const found = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      // Exact versions only: a range says nothing about which one to lock.
      if (!/^\d/.test(version) || isLocked(packages, place, name)) continue;
      const { cpu, libc, os } = platformOf(name);
      // In the order npm writes them; JSON leaves out what is undefined.
      found[`node_modules/${name}`] = { version, cpu, dev, libc, optional: true, os };
    }
  }
  return found;
}

/** Whether `name` is found from `place` as Node finds it: in the node_modules beside it or in those above. */
function isLocked(packages, place, name) {
  const above = place.split(/\/?node_modules\//).slice(1);
  return [...above.keys(), above.length].some((depth) => {
    const folders = [...above.slice(0, depth), name].map((folder) => `node_modules/${folder}`);
    return packages[folders.join('/')] !== undefined;
  });
}

/** Such packages say in their name where they run: @scope/binding-linux-x64-musl. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const pick = (known) => words.filter((word) => known.includes(word));
  const os = pick(['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']);
  const cpu = pick(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
  if (os.length + cpu.length === 0) throw new Error(`cannot tell from its name where ${name} runs`);
  const last = words.at(-1) ?? '';
  const libc = last.startsWith('musl') ? ['musl'] : last.startsWith('gnu') ? ['glibc'] : [];
  const list = (values) => (values.length > 0 ? values : undefined);
  return { os: list(os), cpu: list(cpu), libc: list(libc) };
}
