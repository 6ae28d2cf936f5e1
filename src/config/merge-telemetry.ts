import { commandLine } from '../model/command-line.ts';
import { writeDuration, writeSize } from '../document/quantities.ts';
import type { ConfigValue, TelemetryConfig } from '../model/config.ts';
import type { Problem } from '../model/failure.ts';
import { telemetryDefaults } from './config-defaults.ts';
import { mergeThresholds } from './merge-thresholds.ts';
import { type Picked, type Placed, shown } from './picked.ts';
import type { ReadTelemetry } from './read-telemetry.ts';
import type { ExportDocument } from './telemetry-schema.ts';

/** What merging is given. */
export type TelemetryLayers = {
  readonly user: ReadTelemetry | null;
  readonly project: ReadTelemetry | null;
  /** Variables that headers may name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly problems: Problem[];
  readonly warnings: Problem[];
};

/** Picks the value of a key from the files: the project's wins. */
export type PickTelemetry = <T>(
  key: string,
  of: (telemetry: ReadTelemetry) => Placed<T> | null,
  fallback: T,
) => Picked<T>;

/** What both files say of telemetry, with where each value comes from. */
export function mergeTelemetry(
  { user, project, env, problems, warnings }: TelemetryLayers,
  pick: PickTelemetry,
): { readonly telemetry: TelemetryConfig; readonly values: readonly ConfigValue[] } {
  const { keep } = telemetryDefaults;
  const events = pick('telemetry.keep.events', (layer) => layer.keep.events, keep.events);
  const size = pick('telemetry.keep.size', (layer) => layer.keep.size, keep.size);
  const archive = pick('telemetry.keep.archive', (layer) => layer.keep.archive, keep.archive);
  const archiveSize = pick('telemetry.keep.archive_size', (layer) => layer.keep.archive_size, keep.archiveSize);
  const watched = mergeThresholds(user?.thresholds ?? [], project?.thresholds ?? [], problems);
  const notify = pick<readonly string[] | null>('telemetry.notify', (layer) => layer.notify, telemetryDefaults.notify);
  const receive = pick('telemetry.receive', (layer) => layer.receive, telemetryDefaults.receive);
  const sent = pick<ExportDocument | null>('telemetry.export', (layer) => layer.export, null);
  const target = targetOf(sent, env, warnings);
  return {
    telemetry: {
      keep: { events: events.value, size: size.value, archive: archive.value, archiveSize: archiveSize.value },
      thresholds: watched.thresholds,
      notify: notify.value,
      receive: receive.value,
      ...target,
    },
    values: [
      shown(events, ageText),
      shown(size, sizeText),
      shown(archive, ageText),
      shown(archiveSize, sizeText),
      ...watched.values,
      shown(notify, (argv) => (argv === null ? 'nobody' : commandLine({ kind: 'argv', argv }))),
      shown(receive, String),
      shown(sent, (document) => exportText(document, target.unsent === null)),
    ],
  };
}

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The receiver with its variables filled in; null where one is not set: half a secret would be sent, and refused. */
function targetOf(
  { value, place }: Picked<ExportDocument | null>,
  env: TelemetryLayers['env'],
  warnings: Problem[],
): Pick<TelemetryConfig, 'export' | 'unsent'> {
  if (value === null) return { export: null, unsent: null };
  const headers = Object.entries(value.headers ?? {});
  const missing = new Set(
    headers.flatMap(([, text]) =>
      Array.from(text.matchAll(VARIABLE), ([, name = '']) => name).filter((name) => !env[name]),
    ),
  );
  if (missing.size === 0) {
    const filled = headers.map(([name, text]): [string, string] => [
      name.toLowerCase(),
      text.replaceAll(VARIABLE, (_, variable: string) => env[variable] ?? ''),
    ]);
    return { export: { endpoint: value.endpoint, headers: Object.fromEntries(filled) }, unsent: null };
  }
  const names = [...missing].map((name) => `\${${name}}`).join(', ');
  const unsent = `A header of telemetry.export names ${names}, which is not set here: nothing is sent.`;
  const remedy = 'Set the variable where br runs, or take the header out.';
  if (place !== null) warnings.push({ place, cause: unsent, remedy });
  return { export: null, unsent };
}

/** Values of headers are not shown: they may be secrets. */
function exportText(value: ExportDocument | null, works: boolean): string {
  if (value === null) return 'nowhere';
  const names = Object.keys(value.headers ?? {});
  const headers = names.length === 0 ? '' : `; headers: ${names.join(', ')}`;
  return `${value.endpoint}${headers}${works ? '' : '; off: a variable is not set'}`;
}

function ageText(value: number | null): string {
  return value === null ? 'none' : writeDuration(value);
}

function sizeText(value: number | null): string {
  return value === null ? 'none' : writeSize(value);
}
