import type { Style } from './style.ts';

/** A bar for a value of at least 0 among others of which the greatest takes the whole width; what is not nothing is seen. */
export function bar(value: number, greatest: number, { width, style }: { width: number; style: Style }): string {
  if (value <= 0 || greatest <= 0) return '';
  const steps = style.glyphs.fill.split('');
  const parts = Math.max(1, Math.round((Math.min(value, greatest) / greatest) * width * steps.length));
  const rest = parts % steps.length;
  return (steps.at(-1) ?? '').repeat(Math.floor(parts / steps.length)) + (rest === 0 ? '' : (steps[rest - 1] ?? ''));
}

/** One character a value, as high as the value is among them; a blank where nothing is known, the lowest for 0. `''` for nothing but gaps and zeros. */
export function sparkline(values: readonly (number | null)[], { glyphs }: Pick<Style, 'glyphs'>): string {
  const steps = glyphs.spark.split('');
  const greatest = Math.max(0, ...values.map((value) => value ?? 0));
  if (greatest === 0) return '';
  return values
    .map((value) => {
      if (value === null) return ' ';
      // The lowest step is for 0 and what comes near it; every other has the same share of the rest.
      return steps[Math.ceil((Math.max(0, value) / greatest) * (steps.length - 1))] ?? ' ';
    })
    .join('');
}
