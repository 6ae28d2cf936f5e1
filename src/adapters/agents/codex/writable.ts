import path from 'node:path';

/** Where Codex keeps its login, configuration and conversations: `CODEX_HOME`, or `.codex` in the home directory. Null when neither is known. */
export function codexHome(env: Readonly<Record<string, string>>): string | null {
  const configured = env['CODEX_HOME'];
  if (configured !== undefined && configured !== '') return configured;
  const home = env['HOME'];
  return home === undefined || home === '' ? null : path.join(home, '.codex');
}
