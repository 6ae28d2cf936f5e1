/** One thing that was looked at, and how it stands. */
export type Finding = {
  /** What was looked at, in one word: `git`, `processes`, `disk`, … */
  readonly about: string;
  /** `good`: in order. `note`: worth knowing. `bad`: something does not work, or will not. */
  readonly level: 'good' | 'note' | 'bad';
  /** Whole sentences. */
  readonly text: string;
  /** What to do about it; null where nothing is to be done. */
  readonly remedy: string | null;
  /** It can be put right by `br doctor --fix`. */
  readonly mendable: boolean;
};
