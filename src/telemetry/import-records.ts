import { ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import type { Imported, ImportReport } from '../ports/importer.ts';
import type { Telemetry } from '../ports/telemetry.ts';

/** Records what was read, all or nothing; what has been imported before, by its key, is passed over. */
export async function importRecords(
  telemetry: Pick<Telemetry, 'record'>,
  { records, skipped }: Imported,
): Promise<Result<ImportReport, Failure>> {
  const stored = await telemetry.record(
    (seen) => {
      const known = new Set(seen.map((event) => (event.type === 'history.imported' ? event.data.key : '')));
      return records.filter(({ data }) => !known.has(data.key));
    },
    ['history.imported'],
  );
  if (!stored.ok) return stored;
  const imported = stored.value.length;
  return ok({ imported, known: records.length - imported, skipped });
}
