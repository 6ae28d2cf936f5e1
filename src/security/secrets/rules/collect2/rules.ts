import type { Vendor } from '../../rule.ts';

/** https://www.collect2.com */
export const collect2: Vendor = {
  id: 'collect2',
  name: 'Collect2',
  docs: 'https://www.collect2.com',
  rules: [
    {
      id: 'collect2-api-key',
      description: 'Collect2 API key',
      severity: 'medium',
      near: ['collect2'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
