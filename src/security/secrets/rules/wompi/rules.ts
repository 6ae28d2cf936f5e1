import type { Vendor } from '../../rule.ts';

/** https://docs.wompi.co/ */
export const wompi: Vendor = {
  id: 'wompi',
  name: 'Wompi',
  docs: 'https://docs.wompi.co/',
  rules: [
    {
      id: 'wompi-private-key',
      description: 'Wompi private key',
      severity: 'critical',
      token: 'prv_(?:prod|test)_[A-Za-z0-9]{32}',
    },
    {
      id: 'wompi-events-key',
      description: 'Wompi secret of events or integrity',
      severity: 'medium',
      token: '(?:prod|test)_(?:events|integrity)_[A-Za-z0-9]{32}',
    },
  ],
};
