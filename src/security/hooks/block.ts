import { BEGIN, END } from './scripts.ts';

/** A hook that holds nothing of its own. */
export const BARE_SCRIPT = '#!/bin/sh\n';

/** A text with our part in it, or without, or with one that somebody cut. */
export type Split =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  /** `rest` is what stands around our part: byte for byte what was there before it. */
  | { readonly kind: 'ours'; readonly block: string; readonly rest: string };

/**
 * Puts our part first, behind the line that names the shell: whatever the hook does after it, it cannot end before ours ran.
 * Texts are those of bytes (latin1), so that nothing is changed by reading it.
 */
export function withBlock(text: string, block: string): string {
  const line = text.startsWith('#!') ? (/^[^\n]*\n?/.exec(text)?.[0] ?? '') : '';
  if (line !== '' && !line.endsWith('\n')) return `${line}\n${block.slice(0, -1)}`;
  return line + block + text.slice(line.length);
}

/** Takes our part out. */
export function splitBlock(text: string): Split {
  const start = lineAt(text, BEGIN, 0);
  if (start === -1) return lineAt(text, END, 0) === -1 ? { kind: 'none' } : { kind: 'damaged' };
  const last = lineAt(text, END, start);
  if (last === -1 || lineAt(text, BEGIN, start + 1) !== -1) return { kind: 'damaged' };
  const lineEnd = text.indexOf('\n', last);
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  // Without a line end behind it, ours was put behind a line that had none.
  const from = lineEnd === -1 && start > 0 ? start - 1 : start;
  const block = text.slice(start, end);
  return {
    kind: 'ours',
    block: block.endsWith('\n') ? block : `${block}\n`,
    rest: text.slice(0, from) + text.slice(end),
  };
}

/** Where the first line that begins with the words starts, from an offset on; -1: nowhere. */
function lineAt(text: string, words: string, from: number): number {
  if (from === 0 && text.startsWith(words)) return 0;
  const at = text.indexOf(`\n${words}`, Math.max(0, from - 1));
  return at === -1 ? -1 : at + 1;
}

/** Whether a POSIX shell reads the hook: those can be given our part; others are set aside and run after ours. */
export function isShellScript(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  const line = bytes.subarray(0, 256).toString('latin1').split('\n', 1)[0] ?? '';
  // Git gives a script that names no interpreter to sh.
  if (!line.startsWith('#!')) return true;
  return /^#!\s*((?:\\ |\S)*\/)?(env\s+(-\S+\s+)*)?(\S*\/)?(sh|bash|dash|ash|ksh|mksh|zsh)(\.exe)?(\s|$)/.test(line);
}
