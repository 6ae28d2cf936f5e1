import type { Json } from '../../../lib/json.ts';

/** How the attempt ended, as the client's last line tells it. */
export type Ending =
  | { readonly kind: 'end'; readonly stop: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly step: string;
      readonly words: string;
      readonly line: Json;
    };

/** All that one attempt's log says about how it ended. Filled line by line. */
export type Evidence = {
  /** The attempt was to go on with an earlier conversation. */
  readonly resuming: boolean;
  /** The agent's name for itself. */
  name: string | null;
  version: string | null;
  /** Ways to log in that it offers. */
  logins: readonly string[];
  agentSession: string | null;
  /** The client was asked to end. */
  cancelled: boolean;
  ending: Ending | null;
  /** Refused tool uses, by what was refused. */
  readonly denials: Set<string>;
};

/** Nothing known yet. */
export function newEvidence(resuming: boolean): Evidence {
  return {
    resuming,
    name: null,
    version: null,
    logins: [],
    agentSession: null,
    cancelled: false,
    ending: null,
    denials: new Set(),
  };
}
