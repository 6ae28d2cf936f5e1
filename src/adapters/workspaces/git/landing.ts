import type { CommitId, TreeId } from '../../../model/units.ts';
import type { LandResult } from '../../../ports/repository.ts';

/** What to bring where. `message` is the merge's or the squashed commit's. */
export type LandRequest = {
  readonly branch: string;
  readonly target: string;
  readonly squash: boolean;
  readonly message: string;
};

/** A landing that is known to work: `tree` is what the target will hold. */
export type Landing = LandRequest & {
  readonly how: LandResult['how'];
  readonly from: CommitId;
  readonly source: CommitId;
  readonly tree: TreeId;
};
