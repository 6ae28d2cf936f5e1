/** A line that git gives to pre-push: what a ref of theirs is to become. */
export type PushedRef = {
  readonly local: string;
  readonly oid: string;
  readonly remote: string;
  readonly before: string;
};

/** A line that git gives to reference-transaction. */
export type MovedRef = { readonly before: string; readonly oid: string; readonly ref: string };

const OID = /^[0-9a-f]{40,64}$/;
const NONE = /^0+$/;

/** Whether an id names nothing: a ref that is new, or goes away. */
export function isNothing(oid: string): boolean {
  return NONE.test(oid);
}

/** What is pushed; deletions bring nothing and are left out. */
export function pushedRefs(input: string): readonly PushedRef[] {
  return input.split('\n').flatMap((line) => {
    // From the end: a local name may be any expression, with blanks in it.
    const words = line.split(' ');
    const [oid = '', remote = '', before = ''] = words.slice(-3);
    if (words.length < 4 || !OID.test(oid) || !OID.test(before) || isNothing(oid)) return [];
    return [{ local: words.slice(0, -3).join(' '), oid, remote, before }];
  });
}

/** Which refs are moved. */
export function movedRefs(input: string): readonly MovedRef[] {
  return input.split('\n').flatMap((line) => {
    const [before = '', oid = '', ref = ''] = line.split(' ');
    return OID.test(before) && OID.test(oid) && !isNothing(oid) && ref !== '' ? [{ before, oid, ref }] : [];
  });
}
