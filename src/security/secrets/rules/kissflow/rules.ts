import type { Vendor } from '../../rule.ts';

/** https://developer.kissflow.com/ */
export const kissflow: Vendor = {
  id: 'kissflow',
  name: 'Kissflow',
  docs: 'https://developer.kissflow.com/',
  rules: [
    {
      id: 'kissflow-access-key-secret',
      description: 'Kissflow access key secret',
      severity: 'medium',
      near: ['kissflow'],
      token: '[A-Za-z0-9_-]{43}|[A-Za-z0-9]{60,80}',
    },
  ],
};
