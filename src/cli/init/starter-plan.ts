import type { Detected } from './detect-project.ts';

/** Words that YAML reads as something else than text. */
const NOT_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/;

/** The starter plan: small, safe to run as it is, and commented where a user will want to change it. `schema`: the plan's JSON Schema lies in `.buildrunner/`. */
export function starterPlan(folder: string, detected: Detected, schema: boolean): string {
  const setup =
    detected.setup === null
      ? '# Commands that prepare each fresh worktree, such as: npm ci\n# setup: npm ci\n'
      : `# Prepares each fresh worktree (found in ${detected.from}).\nsetup: ${detected.setup}\n`;
  const checks =
    detected.test === null
      ? '  # Nothing lands unless its checks are green. No test command was found here; yours goes here:\n  # checks: npm test\n'
      : `  # Nothing lands unless its checks are green (found in ${detected.from}).\n  checks: ${detected.test}\n`;
  return `${schema ? '# yaml-language-server: $schema=.buildrunner/plan.schema.json\n#\n' : ''}# A plan for BuildRunner: tasks, what each needs, and the checks it must pass before it lands.
#   br plan check   finds every mistake        br plan show   shows the order
#   br run          runs it                    br land        brings the result to your branch
#
# More keys, with completion in editors that know YAML: base, budget, concurrency, on_failure, fail_fast, env.

name: ${planName(folder)}

${setup}
defaults:
  agent: claude
${checks}
tasks:
  - id: overview
    title: Describe the project
    # What an agent should do. Say what "done" means: it is all the agent knows besides the repository.
    prompt: |
      Write docs/OVERVIEW.md: one paragraph on what this project is for, then a list of the top-level folders with one
      line each on what belongs there. Read the code first; invent nothing.
    # What the task may change. Tasks with overlapping files never run at once.
    files: docs/OVERVIEW.md

  - id: link
    title: Link the description from the README
    # Starts when these have landed, on top of their result.
    needs: overview
    prompt: |
      Add a link to docs/OVERVIEW.md to README.md, where a new reader will look for it. Change nothing else.
    files: README.md

  # A task may also be a plain command whose changes land:
  # - id: format
  #   run: npm run format
  #   needs: link
`;
}

/** The folder's name as a plan name: lower-case letters, digits and dashes. */
function planName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  if (name === '' || NOT_TEXT.test(name)) return 'plan';
  return /^[a-z]/.test(name) ? name : `plan-${name}`;
}
