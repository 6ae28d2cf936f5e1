import type { Vendor } from '../../rule.ts';

/** https://www.make.com/en/help/tools/webhooks */
export const make: Vendor = {
  id: 'make',
  name: 'Make (Integromat)',
  docs: 'https://www.make.com/en/help/tools/webhooks',
  rules: [
    {
      id: 'make-webhook-url',
      description: 'Make or Integromat webhook',
      severity: 'medium',
      token: 'hook\\.(?:[a-z]{2}[0-9]\\.make|integromat)\\.com/[a-z0-9]{32}',
    },
    {
      id: 'make-api-token',
      description: 'Make API token',
      near: ['integromat', 'make.com', 'make_api', 'make_token', 'makeapi'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      reach: 40,
    },
  ],
};
