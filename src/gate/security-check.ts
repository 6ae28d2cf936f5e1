import type { SecurityFinding } from '../security/finding.ts';
import type { CommitId } from '../model/units.ts';
import type { ChangeFinding } from './change-check.ts';

/** What was found in a change. `failed`: why it could not be looked through, then nothing of it may land. */
export type Looked = {
  /** Findings that must not land. */
  readonly blocking: readonly SecurityFinding[];
  /** Findings that may, by the policy. */
  readonly other: readonly SecurityFinding[];
  /** What was not looked through, for the user. */
  readonly notes: readonly string[];
  readonly failed: string | null;
  /** Whether words in a comment let a finding pass. */
  readonly commentsCount: boolean;
};

/** Looks through what a commit changes. Null: the policy asks for nothing. */
export type Look = ((change: { readonly from: CommitId; readonly to: CommitId }) => Promise<Looked>) | null;

/** Findings that a refusal tells; the rest are counted. */
const MOST_TOLD = 10;

/** No secret and no SQL injection lands: what was found goes back to the agent, masked, with what to write instead. */
export function securityCheck({ blocking, other, notes, failed, commentsCount }: Looked): ChangeFinding {
  const name = 'security';
  if (failed !== null)
    return { name, passed: false, text: `The change could not be looked through: ${failed}`, note: null };
  if (blocking.length > 0) {
    const more = blocking.length - MOST_TOLD;
    const told = blocking.slice(0, MOST_TOLD).map(tell);
    const rest = more > 0 ? [`… and ${more} more. All of them: br security check`] : [];
    return { name, passed: false, text: [headOf(commentsCount), ...told, ...rest].join('\n\n'), note: null };
  }
  const told = [...notes, ...other.map((finding) => `${placeOf(finding)}: ${finding.title} (${finding.severity})`)];
  const text = other.length === 0 ? 'nothing found' : `${other.length} of lower severity`;
  return { name, passed: true, text, note: told.length === 0 ? null : told.slice(0, MOST_TOLD).join('\n') };
}

function headOf(commentsCount: boolean): string {
  const comments = commentsCount ? '' : '; a comment that allows it does not count here';
  return `This must not come into the history. Take it out where it was put in${comments}. Values are masked.`;
}

function placeOf({ place }: SecurityFinding): string {
  return `${place.path}:${place.line}:${place.column}`;
}

function tell(finding: SecurityFinding): string {
  const { remedy } = finding;
  return [
    `${placeOf(finding)}  ${finding.title} (${finding.severity}, ${finding.rule})`,
    ...(finding.excerpt === '' ? [] : [`  ${finding.excerpt}`]),
    ...finding.steps.map((step) => `    ${step.place.path}:${step.place.line}  ${step.text}`),
    `  ${remedy.text}`,
    ...(remedy.code === null ? [] : remedy.code.split('\n').map((line) => `    ${line}`)),
  ].join('\n');
}
