import type { MicroUsd, Millis } from '../model/units.ts';

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,6})?`;

/** Durations: numbers with units, the greatest unit first, each at most once: `90s`, `20m`, `1h30m`, `500ms`. */
export const DURATION: RegExp = new RegExp(
  `^(?=\\d)${['d', 'h', 'm', 's', 'ms'].map((unit) => `(?:${NUMBER}${unit})?`).join('')}$`,
);

/** Sizes on a disk: a number with a unit, decimal (`20GB`) or binary (`512MiB`). */
export const SIZE: RegExp = /^\d{1,9}(?:\.\d{1,6})?(?:[KMGT]i?)?B$/;

/** Money: US dollars, as `$5`, `5.50` or `5.50 USD`. */
export const MONEY: RegExp = /^\$? ?\d{1,9}(?:\.\d{1,6})?(?: ?USD)?$/;

/** The longest duration a plan may name: 7 days. Timers count 32-bit milliseconds, which end after 24 days. */
export const MAX_DURATION: Millis = 7 * 24 * 3_600_000;

/** The least money worth a ceiling: a cent. No attempt starts with less. */
export const MIN_MONEY: MicroUsd = 10_000;

const UNITS: Readonly<Record<string, Millis>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** Milliseconds of a text that `DURATION` matches, rounded. */
export function parseDuration(text: string): Millis {
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/([\d.]+)([a-z]+)/g)) sum += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  return Math.round(sum);
}

/** Bytes of a text that `SIZE` matches, rounded. */
export function parseSize(text: string): number {
  const [, amount = '0', prefix = '', binary = ''] = /^([\d.]+)([KMGT]?)(i?)B$/.exec(text) ?? [];
  return Math.round(Number(amount) * (binary === '' ? 1000 : 1024) ** ' KMGT'.indexOf(prefix === '' ? ' ' : prefix));
}

/** Micro-dollars of a text that `MONEY` matches; exact. */
export function parseMoney(text: string): MicroUsd {
  const [whole = '0', fraction = ''] = text.replaceAll(/[^\d.]/g, '').split('.');
  return Number(whole) * 1_000_000 + Number(fraction.padEnd(6, '0'));
}

/** A duration as a plan would write it: `1h30m`, `500ms`. */
export function writeDuration(duration: Millis): string {
  let rest = duration;
  let text = '';
  for (const [unit, size] of Object.entries(UNITS)) {
    const amount = Math.floor(rest / size);
    if (amount > 0) text += `${amount}${unit}`;
    rest -= amount * size;
  }
  return text === '' ? '0s' : text;
}

/** Money as a plan would write it: `$5`, `$0.50`. */
export function writeMoney(money: MicroUsd): string {
  const dollars = money / 1_000_000;
  return `$${Number.isInteger(dollars) ? dollars : dollars.toFixed(money % 10_000 === 0 ? 2 : 6)}`;
}

/** A size as a configuration would write it: `20GB`, `512MiB`, in the greatest unit that keeps it exact. */
export function writeSize(bytes: number): string {
  for (const [index, prefix] of ['T', 'G', 'M', 'K'].entries())
    for (const [base, suffix] of [
      [1000, 'B'],
      [1024, 'iB'],
    ] as const) {
      const amount = bytes / base ** (4 - index);
      if (amount >= 1 && Number.isInteger(amount * 100)) return `${amount}${prefix}${suffix}`;
    }
  return `${bytes}B`;
}
