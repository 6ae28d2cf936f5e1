import path from 'node:path';

/** Where Claude Code keeps its login, settings and conversations: `CLAUDE_CONFIG_DIR`, or two places in the home directory. */
export function claudeWritable(env: Readonly<Record<string, string>>): readonly string[] {
  const configured = env['CLAUDE_CONFIG_DIR'];
  if (configured !== undefined && configured !== '') return [configured];
  const home = env['HOME'];
  return home === undefined ? [] : [path.join(home, '.claude'), path.join(home, '.claude.json')];
}
