/** Words that leave the choice to the agent (`claude --model opusplan`, `gemini --model auto`): any model is what was asked for. */
const ANY: ReadonlySet<string> = new Set(['auto', 'best', 'default', 'inherit', 'opusplan']);

/**
 * Whether a model's full name fits what was asked for: `sonnet` is `claude-sonnet-4-5-20250929`, `opus-4.1` is
 * `us.anthropic.claude-opus-4-1-20250805-v1:0`, `anthropic/claude-x` is `claude-x`; `son` is none of them. Pure.
 */
export function isModel(asked: string, used: string): boolean {
  // Variants such as `sonnet[1m]` are no part of a name, providers none of the model.
  const wanted = wordsOf(asked.replace(/\[[^\]]*\]$/, '').replace(/^.*\//, ''));
  if (wanted.length === 0 || (wanted.length === 1 && ANY.has(wanted[0] ?? ''))) return true;
  return `-${wordsOf(used).join('-')}-`.includes(`-${wanted.join('-')}-`);
}

/**
 * Whether a limit is one of an account, or of its model that is asked for: `<account>`, or `<account>/<model>`. Of an agent's own
 * choice of a model (null) nobody knows what it will be: it may be just the one that is limited. Pure.
 */
export function isLimitOf(
  limit: string,
  { account, model }: { readonly account: string; readonly model: string | null },
): boolean {
  if (limit === account) return true;
  const scope = limit.startsWith(`${account}/`) ? limit.slice(account.length + 1) : null;
  return scope !== null && (model === null || isModel(scope, model));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
