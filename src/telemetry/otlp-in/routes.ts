import { type Json, object } from '../../lib/json.ts';
import type { LocalReply, LocalRequest, Route } from '../../ports/loopback-server.ts';
import { decodeProtobuf } from './decode-protobuf.ts';
import type { Intake } from './intake.ts';
import type { OtlpSignal } from './messages.ts';
import { type Item, readExport } from './read-export.ts';
import type { Owned } from './records.ts';
import { JSON_TYPE, PROTOBUF_TYPE, accepted, refused } from './replies.ts';

/** Says whose each item is, for who was let in as `subject`. */
export type FindOwners = (items: readonly Item[], subject: string) => Promise<readonly Owned[]>;

const SIGNALS: readonly OtlpSignal[] = ['traces', 'metrics', 'logs'];

/** The paths of OTLP/HTTP: what is sent there is decoded, given its owner, and taken in. */
export function otlpRoutes(intake: Pick<Intake, 'take'>, owners: FindOwners): readonly Route[] {
  return SIGNALS.map((signal) => ({
    method: 'POST',
    path: `/v1/${signal}`,
    open: false,
    types: [JSON_TYPE, PROTOBUF_TYPE],
    answer: (request) => answer(signal, request, { intake, owners }),
  }));
}

async function answer(
  signal: OtlpSignal,
  { type, body, subject }: LocalRequest,
  { intake, owners }: { readonly intake: Pick<Intake, 'take'>; readonly owners: FindOwners },
): Promise<LocalReply> {
  const refuse = (status: number, message: string): LocalReply => ({
    status,
    ...refused({ status, message, type }),
    headers: status === 429 || status === 503 ? { 'retry-after': '1' } : {},
  });
  const tree = type === JSON_TYPE ? decodeJson(body) : decodeProtobuf(signal, body);
  if (tree === null) return refuse(400, `The body is no request of OTLP ${signal} in ${type}.`);
  const { items, rejected } = readExport(signal, tree);
  const taken = await intake.take(await owners(items, subject));
  if (taken === 'stored')
    return accepted(signal, type, rejected, 'Without a name or a value, or more than 10,000 at once.');
  if (taken === 'full') return refuse(429, 'More waits to be written than may wait.');
  return refuse(503, taken === 'closed' ? 'This receiver is closing.' : taken.failure.cause);
}

/** The tree of OTLP/JSON; null when it is none. Bytes that are no UTF-8 become U+FFFD. */
function decodeJson(body: Uint8Array): Json | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? object(value) : null;
  } catch {
    return null;
  }
}
