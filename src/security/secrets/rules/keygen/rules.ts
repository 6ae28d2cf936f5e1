import type { Vendor } from '../../rule.ts';

/** https://keygen.sh/docs/api/authentication/ */
export const keygen: Vendor = {
  id: 'keygen',
  name: 'Keygen',
  docs: 'https://keygen.sh/docs/api/authentication/',
  rules: [
    {
      id: 'keygen-token',
      description: 'Keygen token',
      token: '(?:admin|prod|user|activ|env)-[a-f0-9]{62,66}v[1-3]',
    },
  ],
};
