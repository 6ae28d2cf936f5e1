import type { Vendor } from '../../rule.ts';

/** https://developer.zuora.com/ */
export const zuora: Vendor = {
  id: 'zuora',
  name: 'Zuora',
  docs: 'https://developer.zuora.com/',
  rules: [
    {
      id: 'zuora-client-secret',
      description: 'Zuora client secret',
      severity: 'critical',
      near: ['zuora_client_secret', 'zuora_secret', 'zuora-client-secret', 'zuoraclientsecret'],
      token: '[A-Za-z0-9+/]{40,60}={0,2}',
    },
  ],
};
