import type { Vendor } from '../../rule.ts';

/** https://docs.seqera.io/platform-cloud/api/overview */
export const seqera: Vendor = {
  id: 'seqera',
  name: 'Seqera',
  docs: 'https://docs.seqera.io/platform-cloud/api/overview',
  rules: [
    {
      id: 'seqera-access-token',
      description: 'Seqera Platform access token',
      token: 'eyJ0aWQiOi[A-Za-z0-9+/]{30,120}={0,2}',
    },
  ],
};
