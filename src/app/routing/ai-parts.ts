import type { Config } from '../../model/config.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Keyring } from '../../ports/keyring.ts';
import type { Llm } from '../../ports/llm.ts';
import type { Repository } from '../../ports/repository.ts';
import type { Store } from '../../ports/store.ts';

/** What asking a model takes. Nothing of it is loaded before it is used: with `ai.enabled` off, never. */
export type AiParts = {
  /** The keyring of the user's session; null: none is known for this system. */
  readonly openKeyring: () => Promise<Keyring | null>;
  readonly openLlm: (options: { readonly key: string; readonly baseUrl: string }) => Promise<Llm>;
  /** 0…1, without 1: another one each time. */
  readonly random: () => number;
  /** From now on these are masked wherever they appear. */
  readonly learn: (secrets: readonly string[]) => void;
};

/** What of routing's parts a question to a model is asked with. */
export type AskParts = {
  readonly store: Pick<Store, 'telemetry'>;
  readonly repository: { readonly info: Pick<Repository['info'], 'root' | 'stateDir'> };
  readonly config: Pick<Config, 'ai' | 'routing'>;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (text: string) => string;
  readonly ai: AiParts;
};
