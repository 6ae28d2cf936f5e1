import type { SecretScanner } from '../scanner.ts';
import { seeded } from './seeded.ts';

/** A text of a piece over and over. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);
}

/** Words of random letters, as prose and programs have them. */
export function plainText(bytes: number): string {
  const random = seeded(3);
  let text = '';
  while (text.length < bytes) {
    const length = 2 + Math.floor(random() * 8);
    for (let index = 0; index < length; index += 1) text += String.fromCharCode(97 + Math.floor(random() * 26));
    text += random() < 0.1 ? '\n' : ' ';
  }
  return text.slice(0, bytes);
}

/**
 * Tells how many times the processor's time of a plain text of this size a text takes to scan: a number that does not depend on
 * what else the machine does. Of some tries the best: in the first ones the program is still being compiled.
 */
export function relativeCost(scanner: SecretScanner, bytes: number): (text: string) => number {
  const plain = Buffer.from(plainText(bytes), 'latin1');
  const scan = (buffer: Buffer): number => {
    const before = process.cpuUsage();
    scanner.scan({ bytes: buffer, path: null });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  for (let round = 0; round < 20; round += 1) scan(plain);
  const times = Array.from({ length: 21 }, () => scan(plain)).toSorted((a, b) => a - b);
  const usual = Math.max(1, times[10] ?? 1);
  return (text) => {
    const buffer = Buffer.from(text, 'latin1');
    let least = scan(buffer);
    for (let time = 0; time < 4 && least > 10 * usual; time += 1) least = Math.min(least, scan(buffer));
    return least / usual;
  };
}
