import { commandLine } from '../../model/command-line.ts';
import type { Excess, Finding, Loss, NamedCount } from '../../model/analysis.ts';
import { count, duration, money, plural } from '../format.ts';
import { oneLine } from '../plain-text.ts';

/** A finding in words: what is the case, with numbers, and what to do next. */
export type FindingText = { readonly text: string; readonly next: string };

/** Attempts that are named; the others are counted. */
const MOST_NAMED = 3;

/** A finding in words. */
export function findingText(finding: Finding): FindingText {
  const { loss, attempts } = finding;
  switch (finding.kind) {
    case 'rejections':
      return {
        text: `The check "${oneLine(finding.check)}" turned ${plural(attempts.length, 'attempt')} of ${plural(finding.tasks, 'task')} away${lossText(loss)}${named(attempts)}.`,
        next: `Its output: ${logsOf(attempts)}`,
      };
    case 'failures':
      return {
        text: `${plural(attempts.length, 'attempt')} failed with ${finding.class}${lossText(loss)}${named(attempts)}.`,
        next: `Why: ${logsOf(attempts)}`,
      };
    case 'lost':
      return {
        text: `${plural(attempts.length, 'attempt')} ${attempts.length === 1 ? 'was' : 'were'} lost because br or the machine went down${lossText(loss)}${named(attempts)}.`,
        next: `What is kept of them: ${commandLine({ kind: 'argv', argv: ['br', 'salvage', 'list'] })}`,
      };
    case 'unusual':
      return {
        text: `Attempt ${attempts.join(', ')} ${finding.excess.map(excessText).join(', and ')} (by ${agentText(finding)}).`,
        next: `What it did: ${logsOf(attempts)}`,
      };
    case 'storm':
      return {
        text: `Task ${finding.task} of ${finding.session} was tried ${plural(attempts.length, 'time')} in vain (${countedText(finding.failures)})${lossText(loss)}; ${finding.landed ? 'then it landed' : 'it has not landed'}.`,
        next: `What sends it back: ${br('logs', finding.task, '--session', finding.session)}. If it is always the same, the task or its checks ask for something else than meant.`,
      };
    case 'provider-retries':
      return {
        text: `Agents had to call their provider again: ${countedText(finding.statuses)}.`,
        next: `When: ${br('telemetry', 'show', '-t', 'attempt.agent', '--text', '"kind":"retry"')}. Fewer at a time (--concurrency) may help.`,
      };
    case 'quota':
      return quotaText(finding);
    case 'waiting':
      return waitingText(finding);
    case 'usage-differs':
      return {
        text: `The own telemetry of agents tells of ${amountText(finding.telemetry)}, their logs of ${amountText(finding.log)}, for ${plural(attempts.length, 'attempt')}${named(attempts)}. The logs count.`,
        next: `Each of them: ${br('telemetry', 'show', '-t', 'usage.differed')}`,
      };
    case 'unpriced':
      return {
        text: `Nobody knows what ${finding.count === 1 ? 'one use' : `${finding.count} uses`} of a model cost: the money told here is without ${finding.count === 1 ? 'it' : 'them'}.`,
        next: `Which models: ${br('telemetry', 'metrics', '--by', 'model')}. Agents that report money do so by themselves.`,
      };
    case 'security':
      return {
        text: `Something was written that must not be: ${countedText(finding.rules)}.`,
        next: `Where: ${br('telemetry', 'show', '-t', 'security.found')}`,
      };
    case 'errors':
      return {
        text: `Something failed inside br: ${countedText(finding.components)}.`,
        next: `What: ${br('telemetry', 'show', '-t', 'error.raised', '-l', 'error')}`,
      };
  }
}

function quotaText({ agent, rests, open, loss }: Extract<Finding, { kind: 'quota' }>): FindingText {
  const slept = loss.time > 0 ? `, ${duration(loss.time)} in all` : '';
  const asked = open ? '; somebody had to act' : '';
  return {
    text: `${oneLine(agent)} had to rest ${rests === 1 ? 'once' : `${rests} times`}${slept}${asked}.`,
    next: `Why: ${br('telemetry', 'show', '-t', 'agent.parked')}. Another agent for some of the tasks, or a greater plan at the provider, would go on meanwhile.`,
  };
}

function waitingText({ for: what, count: of, median, loss }: Extract<Finding, { kind: 'waiting' }>): FindingText {
  const numbers = `${duration(loss.time)} in all, ${duration(median)} in the median of ${plural(of, 'attempt')}`;
  return what === 'start'
    ? {
        text: `Tasks that could have started waited for room: ${numbers}.`,
        next: `More at a time (concurrency in the plan, or --concurrency), fewer shared claims, or agents that do not rest: ${br('plan', 'show')}`,
      }
    : {
        text: `Attempts that were done waited for their turn to land: ${numbers}.`,
        next: `One lands at a time, and its checks run again on what it meets: quicker checks help most. ${br('telemetry', 'performance', '-o', 'check')}`,
      };
}

function excessText({ what, value, median, of }: Excess): string {
  const times = median > 0 ? `${trim(value / median)} times` : 'far above';
  const show = what === 'duration' ? duration : what === 'cost' ? money : count;
  const verb = what === 'duration' ? 'took' : what === 'cost' ? 'cost' : 'used';
  const unit = what === 'tokens' ? ' tokens' : '';
  return `${verb} ${show(value)}${unit}, ${times} the median of ${show(median)} of ${of} attempts`;
}

function trim(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
}

function agentText({ agent, model }: { readonly agent: string; readonly model: string | null }): string {
  return oneLine(model === null ? agent : `${agent}, ${model}`);
}

/** `, which cost $1.20 and took 32m 05s`; what is not known is not told. */
function lossText({ money: spent, time }: Loss): string {
  const parts = [...(spent > 0 ? [`cost ${money(spent)}`] : []), ...(time > 0 ? [`took ${duration(time)}`] : [])];
  return parts.length === 0 ? '' : `, which ${parts.join(' and ')}`;
}

function named(attempts: readonly string[]): string {
  const more = attempts.length - MOST_NAMED;
  return `: ${attempts.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${plural(more, 'other')}` : ''}`;
}

/** `gate ×3, timeout ×1` */
function countedText(counted: readonly NamedCount[]): string {
  return counted.map(({ name, count: times }) => `${oneLine(name)} ×${times}`).join(', ');
}

function amountText({ tokens, cost }: Extract<Finding, { kind: 'usage-differs' }>['log']): string {
  const all = tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite;
  return `${count(all)} tokens${cost === null ? '' : ` and ${money(cost)}`}`;
}

/** The command that shows the first of some attempts. Session and task are in its id. */
function logsOf(attempts: readonly string[]): string {
  const [session = '', task = '', number = ''] = attempts[0]?.split('/') ?? [];
  return br('logs', task, '--attempt', number, '--session', session);
}

function br(...argv: readonly string[]): string {
  return commandLine({ kind: 'argv', argv: ['br', ...argv] });
}
