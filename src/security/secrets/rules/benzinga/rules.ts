import type { Vendor } from '../../rule.ts';

/** https://docs.benzinga.com */
export const benzinga: Vendor = {
  id: 'benzinga',
  name: 'Benzinga',
  docs: 'https://docs.benzinga.com',
  rules: [
    {
      id: 'benzinga-api-key',
      description: 'Benzinga API key',
      severity: 'medium',
      near: ['benzinga'],
      token: String.raw`(?:bz\.[A-Za-z0-9]{24,40}|[a-z0-9]{32})`,
    },
  ],
};
