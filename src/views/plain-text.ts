/* oxlint-disable no-control-regex -- taking control characters out is what this file is for */

// Terminal control sequences after ECMA-48, 5th edition, sections 5.4 (CSI), 5.6 (control strings) and 5.3 (escape).
/** OSC, DCS, SOS, PM and APC strings up to their terminator, or to the end of the line where it is missing. */
const STRINGS = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?/g;
/** Colours, cursor movement, modes. */
const CSI = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]/g;
const ESCAPES = /\u001B[ -/]*[0-~]/g;
/** C0 and C1 controls but tab and newline, and the characters that reorder text (Trojan Source, CVE-2021-42574). */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text from an agent or a command, made safe to print: what could move the cursor, hide or reorder text is taken out. Newlines and tabs stay. */
export function plainText(text: string): string {
  return text
    .replace(STRINGS, '')
    .replace(CSI, '')
    .replace(ESCAPES, '')
    .replace(/\r+\n/g, '\n')
    .replace(/\r/g, '\n')
    .replace(CONTROLS, '');
}

/** Safe text on one line: runs of white space become one blank. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** Safe text on one line that goes on after it: without its full stop. */
export function clause(text: string): string {
  return oneLine(text).replace(/\.$/, '');
}

/** The last `count` lines of a text that say anything, safe to print. */
export function lastLines(text: string, count: number): readonly string[] {
  const lines = plainText(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines.slice(-count);
}
