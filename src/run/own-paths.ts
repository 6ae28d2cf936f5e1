import { delimiter, join, relative, sep } from 'node:path';

/** The user's checkout, and the workspace that stands in its place; absolute. */
type Places = { readonly root: string; readonly workspace: string };

type Variables = Readonly<Record<string, string>>;

/** Lists of directories from which programs load code: the first that has it counts, so the user's own must not be among them. */
const codeLists: ReadonlySet<string> = new Set(['NODE_PATH', 'PYTHONPATH', 'RUBYLIB', 'PERL5LIB', 'CLASSPATH']);

/** What npm, npx and a Python environment say of the directory they were started for: tools go there to read and to install. */
const bound: ReadonlySet<string> = new Set(['INIT_CWD', 'npm_package_json', 'npm_config_local_prefix', 'VIRTUAL_ENV']);

/**
 * The user's environment for a workspace. `npx br run` has `node_modules/.bin` of the user's checkout on `PATH`, whose links lead
 * to the packages there: what is checked by them is checked in the wrong tree. Every directory of the checkout on `PATH` therefore has the
 * workspace's own before it, in the lists programs load code from it stands instead, and what binds tools to the checkout is left out. Pure.
 */
export function ownPaths(env: Variables, places: Places): Record<string, string> {
  if (places.root === places.workspace) return { ...env };
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (name === 'PATH')
      own[name] = eachEntry(value, (entry) => {
        const counterpart = counterpartOf(entry, places);
        return counterpart === null ? [entry] : [counterpart, entry];
      });
    else if (codeLists.has(name)) own[name] = eachEntry(value, (entry) => [counterpartOf(entry, places) ?? entry]);
    else if (!bound.has(name) || counterpartOf(value, places) === null) own[name] = value;
  }
  return own;
}

/** Directories of the user's checkout on a `PATH`, by their names in it, such as `node_modules/.bin`. Pure. */
export function usersPrograms(path: string, { root, workspace }: Places): readonly string[] {
  if (root === workspace) return [];
  const users = path.split(delimiter).filter((entry) => isWithin(entry, root) && !isWithin(entry, workspace));
  return users.map((entry) => relative(root, entry));
}

function eachEntry(list: string, work: (entry: string) => readonly string[]): string {
  return list.split(delimiter).flatMap(work).join(delimiter);
}

const isWithin = (entry: string, root: string): boolean => entry === root || entry.startsWith(root + sep);

/** The same directory of the workspace; null for one that is not of the checkout. */
function counterpartOf(entry: string, { root, workspace }: Places): string | null {
  if (!isWithin(entry, root) || isWithin(entry, workspace)) return null;
  return join(workspace, relative(root, entry));
}
