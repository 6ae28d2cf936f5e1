import type { BuiltinCall } from './collections.ts';
import type { Machine } from './machine.ts';
import { allocate } from './members.ts';
import { constant, constantOf, constantText, either, known, mapHoles, SAFE, type Alt, type Value } from './value.ts';

/** Methods that give the text, or a piece of it. */
const SAME =
  /^(?:trim|strip|lstrip|rstrip|trimStart|trimEnd|toString|ToString|to_s|to_str|toLowerCase|toUpperCase|lower|upper|downcase|upcase|capitalize|title|strip_tags|squish|chomp|encode|decode|valueOf|substring|substr|slice|padStart|padEnd|ljust|rjust|center|zfill|normalize|intern|strip_heredoc|Trim|ToLower|ToUpper|Substring|html_safe|dup|freeze|repeat|toLocaleLowerCase|toLocaleUpperCase|unwrap|orElse|get|then|catch|finally|removeprefix|removesuffix|expandtabs|casefold|swapcase)$/;

/** A method of a text, known or not. Null: nothing is known of it. */
export function callText(machine: Machine, call: BuiltinCall, name: string): Value | null {
  const { receiverValue, args, at } = call;
  if (receiverValue === null) return null;
  const isText = receiverValue.every((alt) => alt.kind === 'text');
  if (SAME.test(name) && (isText || args.every(({ value }) => value.every((alt) => alt.kind !== 'function')))) {
    if (
      !isText &&
      /^(?:get|then|catch|finally|unwrap|orElse|encode|decode)$/.test(name) &&
      (args.length > 0 || name !== 'unwrap')
    )
      return null;
    if (!isText && receiverValue.some((alt) => alt.kind !== 'unknown' && alt.kind !== 'text')) return null;
    return either(...receiverValue.map((alt): Value => sameText(alt, name)));
  }
  switch (name) {
    case 'charAt':
    case 'CharAt': {
      const index = args[0] === undefined ? 0 : constant(args[0].value)?.value;
      const text = constantText(receiverValue);
      if (text !== null) return typeof index === 'number' ? known(text.charAt(index)) : SAFE;
      return isText ? receiverValue : null;
    }
    case 'concat':
      return isText
        ? machine.joinTexts(
            [
              { value: receiverValue, at: call.view.receiver ?? at, numeric: false },
              ...args.map((arg) => ({ value: arg.value, at: arg.at, numeric: false })),
            ],
            'concat',
            at,
          )
        : null;
    case 'split':
    case 'splitlines':
    case 'Split':
    case 'chars':
      return receiverValue.some((alt) => alt.kind === 'text' || alt.kind === 'unknown')
        ? allocate(machine, {
            kind: 'list',
            items: [],
            rest: constantText(receiverValue) === null ? receiverValue : SAFE,
          })
        : null;
    case 'replace':
    case 'replaceAll':
    case 'gsub':
    case 'sub':
    case 'Replace':
    case 'replaceFirst':
      return replaced(machine, call);
    default:
      return null;
  }
}

function sameText(alt: Alt, name: string): Value {
  const text = constantOf(alt);
  if (text === null) return [alt];
  if (/^(?:trim|strip|Trim)$/.test(name)) return known(text.trim());
  if (/lower|downcase/i.test(name)) return known(text.toLowerCase());
  if (/upper|upcase/i.test(name)) return known(text.toUpperCase());
  return /^(?:sub|slice)/i.test(name) ? SAFE : [alt];
}

/** What is taken out or put in decides whether what is left can do harm. */
function replaced(machine: Machine, call: BuiltinCall): Value | null {
  const { receiverValue, args, at } = call;
  const [what, by] = args;
  if (receiverValue === null || what === undefined || by === undefined) return null;
  const pattern = constantText(what.value);
  const into = constantText(by.value);
  if (receiverValue.every((alt) => alt.kind !== 'text' && alt.kind !== 'unknown')) return null;
  if (pattern !== null && into !== null) {
    // Everything but letters, digits and the like is taken out: `/[^\w]/g`, `/\W/`, `/\D/`.
    if (/^(?:\/)?(?:\[\^[\w\\.,: -]+\]|\\W|\\D)[+*]?(?:\/[a-z]*)?$/.test(pattern) && !/['"`;\\]/.test(into))
      return mapHoles(receiverValue, () => null);
    // Quotes are doubled or escaped.
    if (/^['[\]/\\]*'[\]/]*$/.test(pattern) && /^(?:''|\\+'|\\\\\\\$&|\\\\\$1)$/.test(into))
      return mapHoles(receiverValue, (hole) => ({ ...hole, escaped: true }));
    if (/^(?:"|`)$/.test(pattern) && (into === '""' || into === '``')) return mapHoles(receiverValue, () => null);
  }
  const pieces = receiverValue.map((alt): Value => {
    const text = constantOf(alt);
    if (text !== null && pattern !== null && text.includes(pattern)) {
      const [first = '', ...more] = text.split(pattern).slice(0, 30);
      return machine.joinTexts(
        [
          { value: known(first), at, numeric: false },
          ...more.flatMap((piece) => [
            { value: by.value, at: by.at, numeric: false },
            { value: known(piece), at, numeric: false },
          ]),
        ],
        'replace',
        at,
      );
    }
    if (into !== null || by.value.every((one) => one.kind === 'function')) return [alt];
    return machine.joinTexts(
      [
        { value: [alt], at: call.view.receiver ?? at, numeric: false },
        { value: by.value, at: by.at, numeric: false },
      ],
      'replace',
      at,
    );
  });
  return either(...pieces);
}
