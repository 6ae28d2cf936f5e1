import type { Vendor } from '../../rule.ts';

/** https://developers.outreach.io/api/oauth/ */
export const outreach: Vendor = {
  id: 'outreach',
  name: 'Outreach',
  docs: 'https://developers.outreach.io/api/oauth/',
  rules: [
    {
      id: 'outreach-api-token',
      description: 'Outreach token or client secret',
      near: ['outreach_', 'outreach-', 'outreach.io', 'outreachapi', 'outreach api', 'outreachtoken'],
      token: '[A-Za-z0-9_-]{43}|[A-Za-z0-9]{64}',
    },
  ],
};
