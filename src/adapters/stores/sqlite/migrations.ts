import * as first from './migrations/0001-first.ts';
import * as setupSteps from './migrations/0002-setup-steps.ts';
import * as telemetry from './migrations/0003-telemetry.ts';
import * as ledger from './migrations/0004-ledger.ts';

/**
 * Every schema change ever made, in order; the position is the version. Append only: databases in the field have run the
 * earlier ones. Texts are modules, not `.sql` files, so that they are part of the bundle.
 */
export const migrations: readonly string[] = [first.sql, setupSteps.sql, telemetry.sql, ledger.sql];
