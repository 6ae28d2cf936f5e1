import type { ConfigOrigin, ConfigValue } from '../model/config.ts';
import type { Place } from '../model/failure.ts';

/** A value of a file, and where it stands. */
export type Placed<T> = { readonly value: T; readonly place: Place };

/** The value of a key that is in force, and where it comes from. */
export type Picked<T> = {
  readonly key: string;
  readonly value: T;
  readonly origin: ConfigOrigin;
  readonly place: Place | null;
};

/** How it is shown. */
export function shown<T>({ value, ...rest }: Picked<T>, text: (value: T) => string): ConfigValue {
  return { ...rest, value: text(value) };
}
