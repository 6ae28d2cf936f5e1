import type { Vendor } from '../../rule.ts';

/** https://developers.gengo.com */
export const gengo: Vendor = {
  id: 'gengo',
  name: 'Gengo',
  docs: 'https://developers.gengo.com',
  rules: [
    {
      id: 'gengo-api-key',
      description: 'Gengo API key or private key',
      severity: 'medium',
      near: ['gengo'],
      token: String.raw`[A-Za-z0-9\[\]{}()|~^@$_+-]{64}`,
    },
  ],
};
