import type { Vendor } from '../../rule.ts';

/** https://docs.tink.com/ */
export const tink: Vendor = {
  id: 'tink',
  name: 'Tink',
  docs: 'https://docs.tink.com/',
  rules: [
    {
      id: 'tink-client-secret',
      description: 'Tink client secret',
      severity: 'critical',
      near: ['tink_client', 'tink_secret', 'tinkclientsecret'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
