import type { Vendor } from '../../rule.ts';

/** https://convier.me */
export const convier: Vendor = {
  id: 'convier',
  name: 'Convier',
  docs: 'https://convier.me',
  rules: [
    {
      id: 'convier-api-key',
      description: 'Convier API key',
      severity: 'medium',
      near: ['convier'],
      token: String.raw`[0-9]{2}\|[A-Za-z0-9]{40}`,
    },
  ],
};
