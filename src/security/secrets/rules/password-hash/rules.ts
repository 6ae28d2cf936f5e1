import type { Vendor } from '../../rule.ts';

/** https://manpages.debian.org/crypt.5 */
export const passwordHash: Vendor = {
  id: 'password-hash',
  name: 'Password hashes',
  docs: 'https://manpages.debian.org/crypt.5',
  rules: [
    {
      id: 'password-hash-crypt',
      description: 'Password hash (crypt)',
      severity: 'low',
      token: '\\$(?:1|5|6|y|7|gy)\\$[A-Za-z0-9./=]{1,48}\\$[A-Za-z0-9./]{22,86}',
    },
    {
      id: 'password-hash-bcrypt',
      description: 'Password hash (bcrypt)',
      severity: 'low',
      token: '\\$2[abxy]\\$[0-9]{2}\\$[A-Za-z0-9./]{53}',
    },
    {
      id: 'password-hash-argon2',
      description: 'Password hash (argon2)',
      severity: 'low',
      token:
        '\\$argon2(?:i|d|id)\\$v=[0-9]{2}\\$m=[0-9]{1,8},t=[0-9]{1,4},p=[0-9]{1,4}\\$[A-Za-z0-9+/]{8,88}\\$[A-Za-z0-9+/]{20,172}',
    },
  ],
};
