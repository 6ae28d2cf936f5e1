import type { YAMLError } from 'yaml';

/** A mistake in the YAML itself, in our words: what the parser names by code, told with the next step. */
export type YamlFault = { readonly cause: string; readonly remedy: string };

const QUOTE = 'Put the text in quotes.';

/** Words for the parser's error codes; see https://eemeli.org/yaml/#errors. What is not here keeps the parser's own words. */
const WORDS: Readonly<Record<string, YamlFault>> = {
  ALIAS_PROPS: { cause: 'An alias has an anchor or a tag of its own.', remedy: 'Take the anchor or tag away.' },
  BAD_ALIAS: {
    cause: 'A text that begins with * is read as a YAML alias, and this one is malformed.',
    remedy: 'Put a glob in quotes, such as "**/*.ts".',
  },
  BAD_DQ_ESCAPE: {
    cause: 'Text in double quotes has a backslash that begins no known escape.',
    remedy: 'Write \\\\ for a backslash, or use single quotes.',
  },
  BAD_INDENT: {
    cause: 'The indentation does not fit the lines around it.',
    remedy: 'Begin all keys of a map, and all "-" of a list, in the same column.',
  },
  BAD_SCALAR_START: { cause: 'A text cannot begin with this character unless it is in quotes.', remedy: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    cause: 'A map or list stands where only a value on one line can.',
    remedy: 'Put a text that contains ": " in quotes, or move the map to lines of its own.',
  },
  BLOCK_IN_FLOW: {
    cause: 'Inside [ ] and { } indented maps and lists cannot be used.',
    remedy: 'Close the bracket, or write it all with indentation.',
  },
  KEY_OVER_1024_CHARS: {
    cause: 'A key is longer than 1024 characters.',
    remedy: 'Put a text that contains ": " in quotes.',
  },
  MISSING_CHAR: {
    cause: 'Something is missing before this place: a quote, a bracket, a comma, or a space after ":" or "-".',
    remedy: 'Add it, or put the text in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    cause: 'A key goes over more than one line; probably the line before lacks a ":".',
    remedy: 'Write key: value on one line; begin longer text with |.',
  },
  MULTIPLE_ANCHORS: { cause: 'A value has more than one anchor.', remedy: 'Keep one.' },
  MULTIPLE_DOCS: {
    cause: 'The file holds more than one YAML document.',
    remedy: 'Take the --- line and what follows it into a file of its own.',
  },
  MULTIPLE_TAGS: { cause: 'A value has more than one tag.', remedy: 'Put a text that begins with ! in quotes.' },
  TAB_AS_INDENT: { cause: 'A tab is used for indentation, which YAML does not allow.', remedy: 'Use spaces.' },
  UNEXPECTED_TOKEN: {
    cause: 'This does not belong here.',
    remedy: 'Look for a missing quote, bracket or ":" before it, or put the text in quotes.',
  },
};

/** Where one code stands for several mistakes, the parser's own words tell which. */
const BY_MESSAGE: readonly (YamlFault & { readonly message: RegExp })[] = [
  {
    message: /sufficiently indented and end with/,
    cause: 'A bracket that was opened before this place is not closed.',
    remedy: 'Close it, and indent all that is inside of it.',
  },
  {
    message: /^Missing closing .quote/,
    cause: 'A quote that was opened before this place is not closed.',
    remedy: 'Close it.',
  },
  {
    message: /^Sequence item without - indicator|same column/,
    cause: 'The indentation does not fit the lines around it.',
    remedy: 'Begin all keys of a map, and all "-" of a list, in the same column.',
  },
];

/** Words for an error or warning of the parser. `source` is the text it is about, as far as known. */
export function yamlFault(error: YAMLError, source: string): YamlFault {
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const token = /^[^\s,\]}]+/.exec(source)?.[0] ?? '';
    if (token.startsWith('!'))
      return { cause: `Without quotes, ${token} is read as a YAML tag.`, remedy: `Put it in quotes: "${token}".` };
    return { cause: `In JSON, ${token === '' ? 'this' : token} is no value.`, remedy: 'Put text in double quotes.' };
  }
  for (const { message, cause, remedy } of BY_MESSAGE) if (message.test(error.message)) return { cause, remedy };
  return (
    WORDS[error.code] ?? {
      cause: 'From here on the file is not valid YAML.',
      remedy: 'Mend this place; a value with special characters belongs in quotes.',
    }
  );
}
