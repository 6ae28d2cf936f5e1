import { err, ok } from '../../lib/result.ts';
import { failure } from '../../model/failures.ts';
import { type Command, command, required } from '../command.ts';
import { printCompletionScript, SHELLS } from '../completion/script.ts';

export const completion: Command = command({
  description:
    "Prints a script that completes commands, options, and the session and task ids that exist. Load it from your shell's start-up file.",
  args: { shell: required(SHELLS.join(', '), SHELLS) },
  options: {},
  examples: [
    { line: 'completion bash >> ~/.bashrc', about: 'bash' },
    { line: 'completion zsh > "${fpath[1]}/_br"', about: 'zsh' },
    { line: 'completion fish > ~/.config/fish/completions/br.fish', about: 'fish' },
    { line: 'completion powershell >> $PROFILE', about: 'PowerShell' },
  ],
  run: async ({ args }, context) => {
    const shell = SHELLS.find((each) => each === args.shell);
    if (shell === undefined)
      return Promise.resolve(
        err(failure('usage', `There is no completion for "${args.shell}".`, `There is for ${SHELLS.join(', ')}.`)),
      );
    printCompletionScript(shell, (text) => context.out.write(text));
    return Promise.resolve(ok(0));
  },
});
