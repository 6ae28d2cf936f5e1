import { EVENT_VERSION } from '../../../model/event.ts';

/** A payload as it was stored, of whatever version. */
type Stored = { readonly type: string; readonly version: number; readonly data: unknown };

type Json = Readonly<Record<string, unknown>>;

/** Brings a payload of one version to the next. */
type Step = (type: string, data: unknown) => unknown;

/** From version 1 on, one for each version that is not the newest. Each stays as it is for good. */
const STEPS: readonly Step[] = [toVersion2];

/** What a stored event would say if it were written today. Stored events are never changed. */
export function upcast({ type, version, data }: Stored): unknown {
  if (version >= EVENT_VERSION) return data;
  return STEPS.slice(version - 1).reduce((older, step) => step(type, older), data);
}

/** Tasks of a plan have a sandbox and a directory, and its setup is steps. */
function toVersion2(type: string, data: unknown): unknown {
  if (type !== 'session.created' && type !== 'plan.changed') return data;
  const payload = data as Json & {
    readonly plan: Json & { readonly tasks: readonly Json[]; readonly setup: readonly unknown[] };
  };
  const { plan } = payload;
  return {
    ...payload,
    plan: {
      ...plan,
      setup: plan.setup.map((command) => ({ command, directory: '', cache: 'auto' })),
      tasks: plan.tasks.map((task) => ({ ...task, sandbox: 'none', directory: '' })),
    },
  };
}
