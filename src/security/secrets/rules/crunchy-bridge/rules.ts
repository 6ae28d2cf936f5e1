import type { Vendor } from '../../rule.ts';

/** https://docs.crunchybridge.com */
export const crunchyBridge: Vendor = {
  id: 'crunchy-bridge',
  name: 'Crunchy Bridge',
  docs: 'https://docs.crunchybridge.com',
  rules: [
    {
      id: 'crunchy-bridge-api-key',
      description: 'Crunchy Bridge API key',
      severity: 'critical',
      token: 'cbkey_[A-Za-z0-9]{40,60}',
    },
  ],
};
