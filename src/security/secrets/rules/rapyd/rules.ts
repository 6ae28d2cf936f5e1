import type { Vendor } from '../../rule.ts';

/** https://docs.rapyd.net/en/get-your-access-key-and-secret-key.html */
export const rapyd: Vendor = {
  id: 'rapyd',
  name: 'Rapyd',
  docs: 'https://docs.rapyd.net/en/get-your-access-key-and-secret-key.html',
  rules: [
    {
      id: 'rapyd-secret-key',
      description: 'Rapyd secret key',
      severity: 'critical',
      token: 'rsk_[a-f0-9]{40,128}',
    },
    {
      id: 'rapyd-access-key',
      description: 'Rapyd access key',
      severity: 'medium',
      token: 'rak_[A-F0-9]{20}',
    },
  ],
};
