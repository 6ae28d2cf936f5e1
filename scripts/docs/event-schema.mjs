// schema/event.schema.json, from the types of src/model/: what `br logs --json` and `br run --json` print, one event a line.
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { EVENT_VERSION } from '../../src/model/event.ts';
import { root } from '../tools/common.mjs';
import { eventTypes } from './declarations.mjs';

/** What the types cannot say of the parts that every event has. */
const ENVELOPE = {
  schema: { const: 'br.event/1', description: 'What prints events adds it.' },
  seq: { type: 'integer', minimum: 1, description: 'Place in the log of the repository, from 1.' },
  id: {
    type: 'string',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    description: 'A UUID of version 7: unique among databases, and in order as text.',
  },
  version: {
    const: EVENT_VERSION,
    description: 'What was stored as an older version is told as it would be written today.',
  },
  at: { type: 'integer', description: 'Milliseconds since 1970, UTC.' },
  mono: {
    type: ['integer', 'null'],
    description: 'Milliseconds by the clock of the process that stored it, which never goes back. Null: not known.',
  },
};

/**
 * The schema: the parts that all events have, then by type what it carries. So a validator names the part that is wrong, where a
 * union would name every type that it might have been.
 */
export function eventSchema() {
  const generator = createGenerator({
    path: path.join(root, 'src/model/event.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    type: 'Event',
    expose: 'export',
    topRef: false,
    jsDoc: 'none',
    additionalProperties: false,
    skipTypeCheck: true,
    sortProps: false,
    encodeRefs: false,
  });
  const { anyOf: events, definitions } = generator.createSchema('Event');
  const about = new Map(eventTypes().map(({ name, about: text }) => [name, text]));
  const types = events.map(({ properties }) => properties.type.const);
  const payloads = Object.fromEntries(
    events.map(({ properties }) => {
      const { type, data } = properties;
      return [type.const, { description: about.get(type.const), ...data }];
    }),
  );
  return `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'An event of BuildRunner',
      type: 'object',
      properties: {
        schema: ENVELOPE.schema,
        ...envelopeOf(events),
        ...without(ENVELOPE, 'schema'),
        type: { enum: types },
        data: { type: 'object' },
      },
      required: events[0].required,
      additionalProperties: false,
      allOf: events.map(({ properties: { type, session } }) => ({
        if: { properties: { type }, required: ['type'] },
        // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
        then: { properties: { session, data: { $ref: `#/definitions/${type.const}` } } },
      })),
      definitions: { ...payloads, ...definitions },
    },
    null,
    2,
  )}\n`;
}

/** The parts that are the same in every event. */
function envelopeOf(events) {
  const [first, ...others] = events.map(({ properties, required }) => ({
    properties: without(properties, 'type', 'session', 'data'),
    keys: [Object.keys(properties), required],
  }));
  for (const other of others)
    if (JSON.stringify(other) !== JSON.stringify(first)) throw new Error('events differ in more than session and data');
  const { seq, id, version, at, mono, ...rest } = first.properties;
  return { seq, id, type: {}, version, at, mono, session: { type: ['string', 'null'] }, ...rest };
}

function without(object, ...keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
