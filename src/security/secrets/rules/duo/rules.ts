import type { Vendor } from '../../rule.ts';

/** https://duo.com/docs/adminapi */
export const duo: Vendor = {
  id: 'duo',
  name: 'Duo Security',
  docs: 'https://duo.com/docs/adminapi',
  rules: [
    {
      id: 'duo-secret-key',
      description: 'Duo Security secret key',
      severity: 'critical',
      near: ['duo_', 'duo-', 'duosecurity', 'duo.com', 'duoskey'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'duo-integration-key',
      description: 'Duo Security integration key',
      severity: 'low',
      near: ['duo_', 'duo-', 'duosecurity', 'duo.com', 'duoikey'],
      token: 'DI[A-Z0-9]{18}',
    },
  ],
};
