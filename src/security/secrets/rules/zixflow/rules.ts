import type { Vendor } from '../../rule.ts';

/** https://docs.zixflow.com/ */
export const zixflow: Vendor = {
  id: 'zixflow',
  name: 'Zixflow',
  docs: 'https://docs.zixflow.com/',
  rules: [
    {
      id: 'zixflow-api-key',
      description: 'Zixflow key',
      near: ['zixflow'],
      token: '[A-Za-z0-9]{32,80}',
    },
  ],
};
