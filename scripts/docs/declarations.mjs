// Reads type aliases and their doc comments from the sources: what something means is said once, beside its type.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../tools/common.mjs';

/** The declaration of a type alias. */
export function declared(file, name) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = source.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
  if (found === undefined) throw new Error(`${file} declares no type ${name}`);
  return found;
}

/** The types of events by name, with what they mean and what they carry: of sessions first, then records. */
export function eventTypes() {
  return [
    ...membersOf(declared('src/model/event.ts', 'SessionPayloads')),
    ...membersOf(declared('src/model/record-event.ts', 'RecordPayloads')),
  ];
}

function membersOf({ type }) {
  return type.members.map((member) => ({
    name: member.name.text,
    about: comment(member),
    data: dataOf(member.type).map(field),
  }));
}

/** A payload is written out, or names another type of its file. */
function dataOf(type) {
  if (ts.isTypeLiteralNode(type)) return type.members;
  return declared(type.getSourceFile().fileName, type.typeName.text).type.members;
}

/** A member of an object type, in a line. */
export function field({ name, type }) {
  const text = type.getText().replaceAll('readonly ', '').replaceAll(/\s+/g, ' ');
  return `\`${name.text}\`: \`${text.replace(/^\| /, '')}\``;
}

/** The doc comment that stands right before a node; a member of a union has it before its bar. */
export function comment(node) {
  const source = node.getSourceFile().text;
  const before = source.slice(0, node.getStart()).replace(/\s*\|?\s*$/, '');
  const found = /\/\*\*((?:(?!\*\/)[^])*)\*\/$/.exec(before);
  return found === null ? '' : found[1].replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
}
