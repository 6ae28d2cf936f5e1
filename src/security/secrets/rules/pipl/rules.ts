import type { Vendor } from '../../rule.ts';

/** https://docs.pipl.com/ */
export const pipl: Vendor = {
  id: 'pipl',
  name: 'Pipl',
  docs: 'https://docs.pipl.com/',
  rules: [
    {
      id: 'pipl-api-key',
      description: 'Pipl API key',
      severity: 'medium',
      near: ['pipl_', 'piplapi', 'pipl.com', 'pipl api', 'pipl-'],
      token: '[a-z0-9]{24,26}',
    },
  ],
};
