import { randomInt } from 'node:crypto';

/** The plan's name, tamed for refs and file names, and four characters that tell runs apart. No vowels: no words. */
export function sessionId(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  const letters = 'bcdfghjkmnpqrstvwxz23456789';
  const tail = Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('');
  return `${slug === '' ? 'session' : slug}-${tail}`;
}
