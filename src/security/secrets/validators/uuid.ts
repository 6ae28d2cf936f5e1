/** Whether a UUID may be a secret: not nil, not of one digit, not counted up. */
export function isRandomUuid(text: string): boolean {
  const digits = text.toLowerCase().replaceAll('-', '');
  return new Set(digits).size >= 6 && !digits.startsWith('12345678') && !digits.startsWith('00000000');
}
