import { type Reply, type Scenario, type Turn, say, steps, use } from './scenario.ts';

const HELLO = use({ tool: 'write', path: 'hello.txt', content: 'hello\n' });

/**
 * Every scenario by name. What a name promises is told beside it; `args` are the words after the name in the task's
 * `scenario:` line.
 */
export const scenarios: Readonly<Record<string, Scenario>> = {
  /** Writes hello.txt, looks at it with a command, and is done. */
  hello: steps(HELLO, use({ tool: 'shell', command: 'cat hello.txt' }), say('Wrote hello.txt.')),

  /** Nothing but a text. */
  talk: () => say('There is nothing to do.'),

  /** `write-file <path> [words…]`: writes the words, or the path, into one file. */
  'write-file': writeFile,

  /** The same for 40,000 output tokens a file. */
  'costly-file': (turn) => ({
    ...writeFile(turn),
    ...(turn.resultsSincePrompt === 0 ? { usage: { output: 40_000 } } : {}),
  }),

  /** `command <line…>`: runs a shell command, whatever becomes of it. */
  command: ({ args, resultsSincePrompt }) =>
    resultsSincePrompt === 0 ? use({ tool: 'shell', command: args.join(' ') }) : say('Ran it.'),

  /** Tries to write beside the workspace, then inside it. */
  'write-outside': steps(
    use({ tool: 'write', path: '../outside.txt', content: 'out\n' }),
    HELLO,
    say('One write was refused.'),
  ),

  /** From a directory of the workspace: writes above it, then above the workspace. */
  'write-above': steps(
    use({ tool: 'write', path: '../above.txt', content: 'in\n' }),
    use({ tool: 'write', path: '../../outside.txt', content: 'out\n' }),
    HELLO,
    say('One write was refused.'),
  ),

  /** A command that fails, and an end all the same. */
  'failing-command': steps(use({ tool: 'shell', command: 'exit 3' }), say('The command failed.')),

  /** Never done: a command a turn. */
  endless: ({ toolResults }) => use({ tool: 'shell', command: `echo turn ${toolResults}` }),

  /** Never done, and a turn costs a lot: 40,000 output tokens. */
  expensive: ({ toolResults }) => ({
    kind: 'message',
    calls: [{ tool: 'shell', command: `echo turn ${toolResults}` }],
    usage: { output: 40_000 },
  }),

  /** A command that runs until it is killed; its process id appears in sleeper.pid when it does. */
  sleeper: steps(
    HELLO,
    use({ tool: 'shell', command: 'echo $$ > starting && mv starting sleeper.pid && exec sleep 300' }),
    say('Slept.'),
  ),

  /** Writes hello.txt, then goes on with any second prompt: another file, and an end. */
  'two-prompts': ({ toolResults, prompt }) => {
    if (toolResults === 0) return HELLO;
    if (!prompt.includes('Go on.')) return say('First half done.');
    return toolResults === 1
      ? use({ tool: 'write', path: 'second.txt', content: 'second\n' })
      : say('Second half done.');
  },

  /** The model declines. */
  refusal: () => ({ kind: 'message', text: 'I cannot help with that.', stop: 'refusal' }),

  /** The first response stops in the middle and stays silent, streamed or not; `hang-once` answers when asked without a stream. */
  hang: () => ({ kind: 'message', text: 'This sentence will never come to its', delivery: 'hang' }),
  'hang-once': (turn) =>
    turn.stream && turn.toolResults === 0
      ? { kind: 'message', text: 'This sentence will never come to its', delivery: 'hang' }
      : steps(HELLO, say('Wrote hello.txt after all.'))(turn),

  /** Every response is torn down in the middle. */
  cut: () => ({ kind: 'message', text: 'This connection will be torn', delivery: 'cut' }),

  /** Text that arrives piece by piece. */
  slow: steps(HELLO, { kind: 'message', text: 'A long word. '.repeat(8), delivery: 'slow' }),

  overloaded: () => failure(529, 'overloaded_error', 'Overloaded'),
  'server-error': () => failure(500, 'api_error', 'Internal server error'),
  'rate-limit': () => failure(429, 'rate_limit_error', "This request would exceed your organization's rate limit."),
  'rate-limit-long': () =>
    failure(429, 'rate_limit_error', "This request would exceed your organization's rate limit.", {
      'retry-after': '7200',
    }),
  'bad-key': () => failure(401, 'authentication_error', 'invalid x-api-key'),
  forbidden: () =>
    failure(403, 'permission_error', 'Your API key does not have permission to use the specified resource.'),
  'no-credit': () =>
    failure(
      400,
      'invalid_request_error',
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    ),
  'too-long': () => failure(400, 'invalid_request_error', 'prompt is too long: 210137 tokens > 200000 maximum'),
  'no-model': () => failure(404, 'not_found_error', 'model: no-such-model'),

  /** `limit [until]`: a subscription whose five-hour window is used up; it opens again at a Unix time, or in an hour. */
  limit: ({ now, args: [until = String(now + 3600)] }) =>
    failure(429, 'rate_limit_error', "This request would exceed your account's rate limit.", {
      ...window('rejected', Number(until), '1.0'),
      'retry-after': String(Number(until) - now),
    }),

  /** Works, with the five-hour window nearly used up. */
  'limit-warning': (turn) => ({
    ...steps(HELLO, say('Wrote hello.txt.'))(turn),
    headers: window('allowed_warning', turn.now + 3600, '0.92'),
  }),

  /** Does a turn of work, and then the provider is overloaded. */
  'overloaded-later': steps(HELLO, failure(529, 'overloaded_error', 'Overloaded')),
};

function writeFile({ args: [path = 'file.txt', ...words], resultsSincePrompt }: Turn): Reply {
  return resultsSincePrompt === 0
    ? use({ tool: 'write', path, content: `${words.length > 0 ? words.join(' ') : path}\n` })
    : say(`Wrote ${path}.`);
}

function failure(status: number, type: string, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { kind: 'error', status, type, message, headers };
}

/** The headers by which Anthropic tells subscribers how much of a window is left. Times in seconds since the Unix epoch. */
function window(
  status: 'allowed_warning' | 'rejected',
  until: number,
  utilization: string,
): Readonly<Record<string, string>> {
  const resetsAt = String(until);
  return {
    'anthropic-ratelimit-unified-status': status,
    'anthropic-ratelimit-unified-reset': resetsAt,
    'anthropic-ratelimit-unified-representative-claim': 'five_hour',
    'anthropic-ratelimit-unified-5h-status': status,
    'anthropic-ratelimit-unified-5h-reset': resetsAt,
    'anthropic-ratelimit-unified-5h-utilization': utilization,
  };
}
