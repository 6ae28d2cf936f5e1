import type { AttemptState, Snapshot } from '../model/session.ts';
import { claimCovers } from '../plan/claims.ts';

/** How many paths outside its claims an attempt holds on to: comparing them costs time, and more means the claims are no use. */
const MOST_WIDENED = 200;

type Held = { readonly claims: readonly string[]; readonly held: readonly string[] };

/** Snapshots are immutable; what is known of two lists of claims is kept by the lists themselves. */
const widened = new WeakMap<Snapshot, Held>();

/** The claims of a live attempt: its task's, and what it was seen to change beside them. */
export function heldClaims(attempt: AttemptState, claims: readonly string[]): readonly string[] {
  const { snapshot } = attempt;
  if (claims.length === 0 || snapshot === null) return claims;
  const known = widened.get(snapshot);
  if (known?.claims === claims) return known.held;
  const outside = snapshot.changes.map((change) => change.path).filter((path) => !claimCovers(claims, path));
  const held = outside.length === 0 ? claims : [...claims, ...outside.slice(0, MOST_WIDENED)];
  widened.set(snapshot, { claims, held });
  return held;
}
