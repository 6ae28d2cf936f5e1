import type { Vendor } from '../../rule.ts';

/** https://ifttt.com/maker_webhooks */
export const ifttt: Vendor = {
  id: 'ifttt',
  name: 'IFTTT',
  docs: 'https://ifttt.com/maker_webhooks',
  rules: [
    {
      id: 'ifttt-webhook-key',
      description: 'IFTTT Webhooks key',
      severity: 'medium',
      near: ['ifttt'],
      token: '[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{43}',
    },
  ],
};
