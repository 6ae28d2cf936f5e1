import type { Vendor } from '../../rule.ts';

/** https://api.salesflare.com/docs */
export const salesflare: Vendor = {
  id: 'salesflare',
  name: 'Salesflare',
  docs: 'https://api.salesflare.com/docs',
  rules: [
    {
      id: 'salesflare-api-key',
      description: 'Salesflare API key',
      near: ['salesflare', 'sales_flare', 'sales-flare', 'sales flare'],
      token: '[A-Za-z0-9_-]{45}',
    },
  ],
};
