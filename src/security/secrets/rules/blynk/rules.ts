import type { Vendor } from '../../rule.ts';

/** https://docs.blynk.io */
export const blynk: Vendor = {
  id: 'blynk',
  name: 'Blynk',
  docs: 'https://docs.blynk.io',
  rules: [
    {
      id: 'blynk-device-token',
      description: 'Blynk device or access token',
      near: ['blynk'],
      token: '[A-Za-z0-9_-]{32}',
    },
    {
      id: 'blynk-organisation-token',
      description: 'Blynk organisation access token',
      near: ['blynk'],
      token: '[A-Za-z0-9_-]{40}',
    },
    {
      id: 'blynk-client-id',
      description: 'Blynk OAuth client id',
      severity: 'low',
      token: 'oa2-client-id_[A-Za-z0-9_-]{32}',
    },
    {
      id: 'blynk-client-secret',
      description: 'Blynk OAuth client secret',
      token: 'client_id=oa2-client-id_[A-Za-z0-9_-]{32}&client_secret=([A-Za-z0-9]{40})',
    },
    {
      id: 'blynk-client-secret-basic',
      description: 'Blynk OAuth client secret with its id',
      token: 'oa2-client-id_[A-Za-z0-9_-]{32}(?::|%3A)([A-Za-z0-9]{40})',
    },
  ],
};
