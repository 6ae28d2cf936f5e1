import type { Vendor } from '../../rule.ts';

/** https://docs.sekoia.io/ */
export const sekoia: Vendor = {
  id: 'sekoia',
  name: 'Sekoia',
  docs: 'https://docs.sekoia.io/',
  rules: [
    {
      id: 'sekoia-intake-key',
      description: 'Sekoia intake key',
      severity: 'medium',
      near: ['sekoia_intake', 'intake_key'],
      token: '[A-Za-z0-9]{16}',
    },
  ],
};
