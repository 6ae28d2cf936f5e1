import { PbfReader } from 'pbf';
import { REQUESTS, type Field, type Message, type OtlpSignal } from './messages.ts';
import type { Json } from '../../lib/json.ts';

/** Messages in messages. OTLP itself needs seven, and three for each list in a list; beyond this it is no telemetry. */
const DEEPEST = 64;

/** Wire types of protobuf: https://protobuf.dev/programming-guides/encoding/#structure */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/**
 * A request of OTLP in protobuf, as the same tree that OTLP/JSON writes; null when the bytes are none. Bytes that are no UTF-8
 * become U+FFFD. pbf trusts lengths and reads past the end, so every length is looked at before it is used.
 */
export function decodeProtobuf(signal: OtlpSignal, bytes: Uint8Array): Json | null {
  const reader = new PbfReader(bytes);
  try {
    return readMessage(reader, REQUESTS[signal], bytes.length, 0);
  } catch {
    return null;
  }
}

function readMessage(reader: PbfReader, message: Message, end: number, depth: number): Json {
  if (depth > DEEPEST) throw new Error('too deep');
  const into: Record<string, unknown> = {};
  const lists: Record<string, unknown[]> = {};
  while (reader.pos < end) {
    const tag = reader.readVarint();
    const [number, type] = [Math.floor(tag / 8), tag % 8];
    if (number === 0) throw new Error('no field');
    const field = message[number];
    if (field === undefined || type !== wireType(field)) skip(reader, type, end);
    else {
      const value = readValue(reader, field, end, depth);
      if (field.repeated) (lists[field.name] ??= []).push(value);
      else into[field.name] = value;
    }
    if (reader.pos > end) throw new Error('cut off');
  }
  return { ...into, ...lists };
}

function readValue(reader: PbfReader, { kind }: Field, end: number, depth: number): unknown {
  if (typeof kind === 'function') return readMessage(reader, kind(), lengthEnd(reader, end), depth + 1);
  switch (kind) {
    case 'string': {
      const stop = lengthEnd(reader, end);
      const text = utf8.decode(reader.buf.subarray(reader.pos, stop));
      reader.pos = stop;
      return text;
    }
    case 'hex':
    case 'size': {
      const stop = lengthEnd(reader, end);
      const bytes = reader.buf.subarray(reader.pos, stop);
      reader.pos = stop;
      return kind === 'size' ? bytes.length : Buffer.from(bytes).toString('hex');
    }
    case 'bool':
      return reader.readBoolean();
    case 'enum':
      return reader.readVarint();
    case 'int64':
      return reader.readVarint(true);
    case 'double':
      return reader.readDouble();
    case 'fixed64':
      return reader.readFixed64();
    case 'sfixed64':
      return reader.readSFixed64();
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function wireType({ kind }: Field): number {
  switch (kind) {
    case 'bool':
    case 'enum':
    case 'int64':
      return VARINT;
    case 'double':
    case 'fixed64':
    case 'sfixed64':
      return FIXED64;
    default:
      return BYTES;
  }
}

/** Where what begins here, with its length first, ends. */
function lengthEnd(reader: PbfReader, end: number): number {
  const length = reader.readVarint();
  const stop = reader.pos + length;
  if (!(stop <= end)) throw new Error('cut off');
  return stop;
}

function skip(reader: PbfReader, type: number, end: number): void {
  switch (type) {
    case VARINT:
      reader.readVarint();
      return;
    case FIXED64:
      reader.pos += 8;
      return;
    case BYTES:
      reader.pos = lengthEnd(reader, end);
      return;
    case FIXED32:
      reader.pos += 4;
      return;
    default:
      // Groups, which protobuf 3 has not, and nothing.
      throw new Error('unknown wire type');
  }
}
