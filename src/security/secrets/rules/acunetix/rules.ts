import type { Vendor } from '../../rule.ts';

/** https://www.acunetix.com/support/docs/ */
export const acunetix: Vendor = {
  id: 'acunetix',
  name: 'Acunetix',
  docs: 'https://www.acunetix.com/support/docs/',
  rules: [
    {
      id: 'acunetix-api-key',
      description: 'Acunetix API key',
      token: '1986ad8c0a5b3df4d7028d5f3c06e936c[a-f0-9]{32,40}',
    },
  ],
};
