/** Where an agent is to send its own telemetry, and as what. */
export type TelemetryTarget = {
  /** `http://127.0.0.1:41234`; the signals go to `/v1/logs`, `/v1/metrics` and `/v1/traces` there. */
  readonly endpoint: string;
  /** What lets it in: the value of the header `Authorization`. */
  readonly authorization: string;
  /** Resource attributes that say whose it is: `br.session`, `br.task`, `br.attempt`. */
  readonly resource: Readonly<Record<string, string>>;
};

/** How telemetry is written: JSON is not known to every SDK, protobuf is. */
export type TelemetryEncoding = 'http/json' | 'http/protobuf';

type Variables = Readonly<Record<string, string>>;

/** Variables that say where telemetry goes: with any of them set, somebody has decided that already. */
const DECIDED =
  /^(OTEL_EXPORTER_.*|OTEL_(LOGS|METRICS|TRACES)_EXPORTER|OTEL_SDK_DISABLED|OTEL_CONFIG_FILE|CLAUDE_CODE_ENABLE_TELEMETRY)$/;

/** Names of the variables by which the user, the plan or a definition has decided where an agent's telemetry goes; none: nobody has. */
export function decidedBy(env: Variables): readonly string[] {
  return Object.keys(env)
    .filter((name) => DECIDED.test(name) && env[name] !== '')
    .toSorted();
}

/**
 * The variables by which OpenTelemetry's SDKs are told where to send: none without a target, or where `env` has decided
 * already. Resource attributes and intervals that `env` has stay. Names: https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 * and https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export function otelVariables(target: TelemetryTarget | null, env: Variables, encoding: TelemetryEncoding): Variables {
  if (target === null || decidedBy(env).length > 0) return {};
  return {
    ...INTERVALS,
    ...Object.fromEntries(Object.keys(INTERVALS).flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    OTEL_LOGS_EXPORTER: 'otlp',
    OTEL_METRICS_EXPORTER: 'otlp',
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_EXPORTER_OTLP_PROTOCOL: encoding,
    OTEL_EXPORTER_OTLP_ENDPOINT: target.endpoint,
    // Values are percent-encoded there; not every agent decodes them (Claude Code 2.1.330 does not), so the receiver takes both.
    OTEL_EXPORTER_OTLP_HEADERS: `Authorization=${encodeURIComponent(target.authorization)}`,
    ...resourceVariable(target, env),
    ...pastProxies(target, env),
  };
}

/** Milliseconds: what was not sent yet is lost when an agent is killed. */
const INTERVALS: Variables = {
  OTEL_METRIC_EXPORT_INTERVAL: '5000',
  OTEL_LOGS_EXPORT_INTERVAL: '1000',
  OTEL_BLRP_SCHEDULE_DELAY: '1000',
  OTEL_BSP_SCHEDULE_DELAY: '1000',
};

/** Whose telemetry it is, added to what `env` says already. */
function resourceVariable({ resource }: Pick<TelemetryTarget, 'resource'>, env: Variables): Variables {
  const given = env['OTEL_RESOURCE_ATTRIBUTES'] ?? '';
  const ours = Object.entries(resource).map(([name, value]) => `${name}=${encoded(value)}`);
  const all = [...(given === '' ? [] : [given]), ...ours];
  return all.length === 0 ? {} : { OTEL_RESOURCE_ATTRIBUTES: all.join(',') };
}

/**
 * An agent that asks a proxy for everything (Codex 0.169.0 does) would send this machine's telemetry there, and get no answer. Both
 * spellings are in use, and each is read by somebody.
 */
function pastProxies({ endpoint }: Pick<TelemetryTarget, 'endpoint'>, env: Variables): Variables {
  if (!Object.keys(env).some((name) => /^(http|all)_proxy$/iu.test(name) && env[name] !== '')) return {};
  const { hostname } = new URL(endpoint);
  return Object.fromEntries(
    ['NO_PROXY', 'no_proxy'].map((name) => {
      const given = env[name] ?? env['NO_PROXY'] ?? env['no_proxy'] ?? '';
      return [name, given === '' ? hostname : `${given},${hostname}`];
    }),
  );
}

/** Only what the format of the variable forbids: not every SDK decodes it. */
function encoded(value: string): string {
  return value.replaceAll(/[^\w./:@+-]+/gu, encodeURIComponent);
}
