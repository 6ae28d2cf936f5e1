/** What an agent's command line may name in braces; `AgentRequest` has the values. */
export const PLACEHOLDERS = ['prompt', 'prompt_file', 'model', 'effort', 'workspace', 'task', 'attempt'] as const;

/** The words in braces that a command line holds, each once, in its order. */
export function bracedWords(argv: readonly string[]): readonly string[] {
  return [...new Set(argv.flatMap((word) => Array.from(word.matchAll(/\{([a-z_]+)\}/g), ([, name = '']) => name)))];
}
