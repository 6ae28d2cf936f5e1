/** Who made a model, as far as it matters here; any other provider by the name that the package of prices has for it. */
export type Maker = 'anthropic' | 'openai' | 'google';

/** A model by its family, and how new it is: greater is newer. */
export type FamilyName = { readonly family: string; readonly version: readonly [major: number, minor: number] };

/**
 * A name without what says nothing of the model: `sonnet[1m]` (a larger window of the same), `anthropic/…` and the like are left
 * to `prefixes`.
 */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\[[^\]]*\]$/, '');
}

/** A name with fewer and fewer of what stands before it, and the word that was taken off last: `a/b/c`, `b/c`, `c`. */
export function prefixes(name: string): readonly { readonly of: string | null; readonly rest: string }[] {
  const parts = name.split('/');
  return parts.map((_, at) => ({ of: at === 0 ? null : (parts[at - 1] ?? null), rest: parts.slice(at).join('/') }));
}

/** What stands after the version of a Claude: a date, a version of the interface, another way of asking it. */
const CLAUDE_REST = /(?:[-@]20\d{6}|[-@]latest|[-@]default|-v\d+(?::\d+)*|-thinking|:thinking)+$/;

/**
 * The family and version of a Claude, in any of the ways it is written: `claude-opus-4-1-20250805`, `claude-3-5-haiku@20241022`,
 * `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, `anthropic/claude-sonnet-4.5`. Null: it is none, or not a known way.
 */
export function claudeName(name: string): FamilyName | null {
  const bare = plainName(name)
    .replace(/^.*\//, '')
    .replace(/^(?:[a-z-]+\.)*anthropic\./, '')
    .replace(CLAUDE_REST, '');
  const [, family, major, minor] = /^claude-([a-z]+)-(\d{1,2})(?:[-.](\d{1,2}))?$/.exec(bare) ?? [];
  const [, oldMajor, oldMinor, oldFamily] = /^claude-(\d{1,2})(?:[-.](\d{1,2}))?-([a-z]+)$/.exec(bare) ?? [];
  const named = family ?? oldFamily;
  if (named === undefined) return null;
  return { family: named, version: [Number(major ?? oldMajor), Number(minor ?? oldMinor ?? 0)] };
}

/** The family (what stands after the version: `luna`, `mini`; `''`: nothing does) and version of a GPT. */
export function gptName(name: string): FamilyName | null {
  const [, major, minor, family] =
    /^gpt-(\d{1,2})(?:\.(\d{1,2}))?(?:-([a-z][a-z-]*))?(?:-20\d\d-\d\d-\d\d)?$/.exec(name) ?? [];
  return major === undefined ? null : { family: family ?? '', version: [Number(major), Number(minor ?? 0)] };
}

/** The family (`flash-lite`, `flash`, `pro`) and version of a Gemini that writes text. */
export function geminiName(name: string): FamilyName | null {
  const [, major, minor, family] =
    /^gemini-(\d{1,2})(?:\.(\d{1,2}))?-(flash-lite|flash|pro)(?:-preview)?$/.exec(name) ?? [];
  if (major === undefined || family === undefined) return null;
  return { family, version: [Number(major), Number(minor ?? 0)] };
}

/** Whether a name is one of Amazon Bedrock, which has prices of its own for regions. */
export function isBedrock(name: string): boolean {
  return /^(?:[a-z-]+\.)?anthropic\./.test(name);
}

/** Orders by version, the older first. */
export function byVersion(a: FamilyName, b: FamilyName): number {
  return a.version[0] - b.version[0] || a.version[1] - b.version[1];
}
