import type { Vendor } from '../../rule.ts';

/** https://docs.evervault.com */
export const evervault: Vendor = {
  id: 'evervault',
  name: 'Evervault',
  docs: 'https://docs.evervault.com',
  rules: [
    {
      id: 'evervault-api-key',
      description: 'Evervault API key',
      token: 'ev:key:1:[A-Za-z0-9]{40,80}:[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{6}',
    },
  ],
};
