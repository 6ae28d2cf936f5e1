/** Ends an exhaustive switch: a compile error when a case is missing, a bug report if one slips through at run time. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
