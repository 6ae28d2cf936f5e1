import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The CRC-32 of a text as six digits of base62, as GitHub and npm put it behind their tokens: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
export function crc32Base62(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = (DIGITS[rest % 62] ?? '') + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** Whether the last six characters of `prefix_body` are the checksum of the body before them. */
export function hasCrc32(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return body.length > 6 && crc32Base62(body.slice(0, -6)) === body.slice(-6);
}
