/** What the first two parts of a JSON Web Token say, or null where it is none (RFC 7519, section 3). */
export function jwtParts(text: string): { readonly header: object; readonly claims: object } | null {
  const [head = '', body = ''] = text.split('.');
  const header = jsonObject(head);
  const claims = jsonObject(body);
  return header !== null && claims !== null ? { header, claims } : null;
}

/** Whether a text is a signed JSON Web Token. */
export function isJwt(text: string): boolean {
  return jwtParts(text) !== null;
}

function jsonObject(part: string): object | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
