import type { AgentEvent } from '../../../model/agent-event.ts';
import { cut } from '../../../lib/text.ts';

/** Longest text of an event; the raw log has the rest. */
const LONGEST = 400;

/** Longest closing words that are kept. */
const LAST_WORDS = 2000;

/** Joins what an agent says word by word to pieces worth reading. */
export type Speech = {
  /** More of it. Returns the paragraphs that are complete. */
  hear(words: string): readonly AgentEvent[];
  /** It does something else now. Returns what was said since the last piece. */
  pause(): readonly AgentEvent[];
  /** What it said since it last did something else, all of it. */
  last(): string;
};

/** A piece is a paragraph, or what fits into an event. */
export function createSpeech(): Speech {
  let [waiting, message, paused] = ['', '', false];
  const flush = (): readonly AgentEvent[] => {
    const words = waiting.trim();
    waiting = '';
    return words === '' ? [] : [{ kind: 'text', text: words }];
  };
  return {
    hear: (words) => {
      if (words === '') return [];
      message = paused ? words : cut(message + words, LAST_WORDS * 2);
      paused = false;
      waiting += words;
      const events: AgentEvent[] = [];
      for (let at = breakIn(waiting); at > 0; at = breakIn(waiting)) {
        const piece = waiting.slice(0, at).trim();
        waiting = waiting.slice(at);
        if (piece !== '') events.push({ kind: 'text', text: piece });
      }
      return events;
    },
    pause: () => {
      paused = true;
      return flush();
    },
    last: () => cut(message.trim(), LAST_WORDS),
  };
}

/** Where a piece ends: after a paragraph, or before an event would be too long, at a space where there is one; 0: not yet. */
function breakIn(words: string): number {
  const start = words.length - words.trimStart().length;
  const paragraph = words.indexOf('\n\n', start);
  if (paragraph !== -1 && paragraph - start <= LONGEST) return paragraph + 2;
  if (words.length - start <= LONGEST) return 0;
  const space = Math.max(words.lastIndexOf(' ', start + LONGEST), words.lastIndexOf('\n', start + LONGEST));
  return space > start ? space : start + LONGEST;
}
