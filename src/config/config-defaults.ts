import type { PermissionPolicy } from '../model/agent-definition.ts';
import type { AiConfig, RoutingConfig, SecurityConfig, TelemetryConfig, WorkspacesConfig } from '../model/config.ts';
import { DEFAULT_THRESHOLDS } from './default-thresholds.ts';

/** What holds when no configuration says otherwise. `docs/guide/configuration.md` names the same values. */
export const workspacesDefaults: WorkspacesConfig = {
  place: null,
  links: 'auto',
  // Above what services are registered at, below the ports that systems give to outgoing connections (Linux: from 32768).
  ports: { first: 20_000, last: 29_999 },
  keep: { age: 30 * 86_400_000, size: 20e9 },
};

/** What is kept, watched and sent when no configuration says otherwise. `docs/guide/telemetry.md` names the same values. */
export const telemetryDefaults: TelemetryConfig = {
  keep: { events: 90 * 86_400_000, size: 1e9, archive: null, archiveSize: 5e9 },
  thresholds: DEFAULT_THRESHOLDS,
  notify: null,
  receive: false,
  export: null,
  unsent: null,
};

/** What is looked for, and what keeps an attempt from landing, when no configuration says otherwise. `docs/guide/security.md` names the same values. */
export const securityDefaults: SecurityConfig = {
  gate: { secrets: 'medium', sql: 'high', inline: false },
  without: [],
  rules: [],
  exclude: [],
  mask: [],
};

/** What an agent that asks is allowed. */
export const DEFAULT_PERMISSIONS: PermissionPolicy = 'workspace';

/** Exit codes of an agent that did what it could. */
export const DEFAULT_OK_CODES: readonly number[] = [0];

/** How models are chosen when the configuration says nothing of it. */
export const routingDefaults: RoutingConfig = {
  policy: 'balanced',
  ladders: {},
  fallback: [],
  models: [],
  budget: { day: null, week: null, month: null, project: null, warnAt: 0.8 },
};

/** Who is asked how hard a task is, where that is switched on: a cheap model that is known to answer in a given form. */
export const aiDefaults: AiConfig = {
  enabled: false,
  model: 'claude-haiku-4-5',
  budget: 500_000,
  timeout: 20_000,
};
