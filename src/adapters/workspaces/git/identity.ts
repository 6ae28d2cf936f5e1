import { entries, type Env, type Git } from './run-git.ts';

/** Who commits where the user has told git no name. */
const ours = { name: 'BuildRunner', email: 'buildrunner@localhost' };

type Person = { readonly name: string; readonly email: string };

/** Values as git itself ranks them: environment, then `author.*`/`committer.*`, then `user.*`. A half-told identity counts as none. */
function person(role: 'author' | 'committer', env: Env, config: ReadonlyMap<string, string>): Person {
  const upper = role.toUpperCase();
  const name = env[`GIT_${upper}_NAME`] || config.get(`${role}.name`) || config.get('user.name');
  const email = env[`GIT_${upper}_EMAIL`] || config.get(`${role}.email`) || config.get('user.email');
  return name && email ? { name, email } : ours;
}

/** The variables that make git commit as the user, or as BuildRunner where the user set no name, never as a guess from the host's name. */
export async function identityEnv(git: Git, root: string, env: Env): Promise<Record<string, string>> {
  const found = await git.run(['config', '-z', '--get-regexp', '^(user|author|committer)\\.(name|email)$'], {
    cwd: root,
  });
  const config = new Map<string, string>();
  for (const entry of entries(found.stdout)) {
    const at = entry.indexOf('\n');
    if (at > 0) config.set(entry.slice(0, at).toLowerCase(), entry.slice(at + 1).trim());
  }
  const author = person('author', env, config);
  const committer = person('committer', env, config);
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
  };
}
