import type { Validator } from '../rule.ts';
import { isBase64Bytes, isBase64Json } from './base64.ts';
import { hasCrc32 } from './crc32-base62.ts';
import { isJwt } from './jwt.ts';
import { isRandomUuid } from './uuid.ts';

/** What each validator asks of the text of a match. */
export const validators: Readonly<Record<Validator, (text: string) => boolean>> = {
  'crc32-base62': hasCrc32,
  jwt: isJwt,
  base64: isBase64Bytes,
  uuid: isRandomUuid,
  'base64-json': isBase64Json,
};
