import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../../lib/system-error.ts';
import type { RepositoryInfo } from '../../ports/repository.ts';
import type { LoggedCall } from '../../ports/session-logs.ts';
import type { Store } from '../../ports/store.ts';

/** Of whom a call is: of an attempt of br, of somebody in this repository, or of another directory (or none that is told). */
export type Whose = 'ours' | 'here' | 'elsewhere';

/** Where to look. */
type Ground = {
  readonly info: Pick<RepositoryInfo, 'root' | 'commonDir' | 'stateDir'>;
  /** Folder of this repository's worktree slots; those of others lie beside it. */
  readonly pool: string;
  readonly store: Pick<Store, 'sessions' | 'load'>;
};

/** Tells calls apart. Attempts of br are known by where they work, and by the conversations that it has of them. */
export async function whoseCalls({ info, pool, store }: Ground): Promise<(call: LoggedCall) => Whose> {
  const slots = bothForms(path.dirname(pool));
  const roots = [info.root, path.dirname(info.stateDir), ...linkedWorktrees(info.commonDir)].flatMap(bothForms);
  const conversations = await ownConversations(store);
  const folders = new Map<string, Whose>();
  const ofFolder = (cwd: string): Whose => {
    const forms = bothForms(cwd);
    if (forms.some((form) => isWithin(form, slots))) return 'ours';
    return forms.some((form) => isWithin(form, roots)) ? 'here' : 'elsewhere';
  };
  return ({ conversation, cwd }) => {
    if (conversations.has(conversation)) return 'ours';
    if (cwd === null) return 'elsewhere';
    let whose = folders.get(cwd);
    if (whose === undefined) folders.set(cwd, (whose = ofFolder(cwd)));
    return whose;
  };
}

async function ownConversations(store: Ground['store']): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id } of await store.sessions()) {
    const state = await store.load(id);
    for (const { agentSession } of Object.values(state?.attempts ?? {}))
      if (agentSession !== null) found.add(agentSession);
  }
  return found;
}

/** Worktrees that git knows of; each folder there names the file `.git` of one. */
function linkedWorktrees(commonDir: string): readonly string[] {
  const folder = path.join(commonDir, 'worktrees');
  return (quietly(() => readdirSync(folder)) ?? []).flatMap((name) => {
    const file = quietly(() => readFileSync(path.join(folder, name, 'gitdir'), 'utf8'));
    return file === null ? [] : [path.dirname(path.resolve(folder, name, file.trim()))];
  });
}

/** A path as it is written, and where it really is. */
function bothForms(place: string): readonly string[] {
  const written = path.resolve(place);
  const real = quietly(() => realpathSync(written));
  return real === null || real === written ? [written] : [written, real];
}

function isWithin(place: string, folders: readonly string[]): boolean {
  return folders.some(
    (folder) => place === folder || place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep),
  );
}

/** Null where the system does not let it be: the folder is gone. */
function quietly<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
