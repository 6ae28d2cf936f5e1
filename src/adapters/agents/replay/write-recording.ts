import { assertNever } from '../../../lib/assert-never.ts';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { FileContent, RecordedStep, Recording } from '../../../model/recording.ts';
import { RECORDING_VERSION } from './recording-version.ts';

/** A recording as the text of its file, in the newest version of the format; `parseRecording` reads the very same value from it. */
export function writeRecording({ header, entries }: Recording): string {
  const { agent, model, version, recordedAt, source, note } = header;
  const first = { recording: RECORDING_VERSION, agent, ...withoutNulls({ model, version, recordedAt }), source };
  const lines = [{ ...first, ...withoutNulls({ note }) }, ...entries.map(({ t, step }) => ({ t, ...written(step) }))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function written(step: RecordedStep): object {
  switch (step.kind) {
    case 'event':
      return { event: eventFields(step.event) };
    case 'write': {
      const { path, content, executable } = step;
      return { write: { path, ...contentFields(content), ...(executable ? { mode: '755' } : {}) } };
    }
    case 'edit':
      return { edit: { path: step.path, find: step.find, replace: step.replace } };
    case 'link':
      return { link: { path: step.path, target: step.target } };
    case 'delete':
      return { delete: { path: step.path } };
    case 'exit':
      return { exit: { code: step.code, ...withoutNulls({ failure: step.failure }) } };
    default:
      return assertNever(step);
  }
}

/** Without what the format lets a recording leave out. */
function eventFields(event: AgentEvent): object {
  if (event.kind === 'started' || event.kind === 'result') return withoutNulls(event);
  if (event.kind === 'tool-end' && event.summary === '') return { kind: event.kind, id: event.id, ok: event.ok };
  return event;
}

function contentFields(content: FileContent): object {
  switch (content.kind) {
    case 'text':
      return { content: content.text };
    case 'base64':
      return { base64: content.base64 };
    case 'from':
      return { from: content.file };
    default:
      return assertNever(content);
  }
}

function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
