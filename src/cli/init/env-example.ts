/**
 * What `br init --ai` puts into `.env.example`: each variable that br reads from `.env`, and what it is. Every line is a comment, or an
 * assignment of nothing.
 */
export const ENV_EXAMPLE = `# Variables that BuildRunner reads from a file .env at the top of the repository. Copy this file to .env, and put
# there what you have; keep .env itself out of git. What is set in the environment counts before it.

# The key of Anthropic's API: begins with sk-ant-api, and is made at https://platform.claude.com/settings/keys.
# With it br asks a model how hard a task is: the description and the names of files, masked. Nothing is asked
# and nothing is sent unless your own configuration has  ai: { enabled: true }  (br config show names the file).
# A key that should stand in no file can be in the keyring of the system instead:
#   Linux:  secret-tool store --label="BuildRunner" service buildrunner account anthropic
#   macOS:  security add-generic-password -s buildrunner -a anthropic -w
ANTHROPIC_API_KEY=

# Where the API is, if not at Anthropic (a gateway), is said by ANTHROPIC_BASE_URL in the environment alone: the key
# goes there, so that no file of a repository may say it.
`;

/** Whether a .gitignore keeps .env out, as far as its plain lines tell. */
export function ignoresEnv(gitignore: string): boolean {
  return gitignore.split(/\r?\n/).some((line) => /^\/?(?:\*\*\/)?(?:\.env\*?|\*\.env|\.\*|\*)$/.test(line.trim()));
}
