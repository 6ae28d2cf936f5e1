import type { Vendor } from '../../rule.ts';

/** https://aletheiaapi.com/documentation/ */
export const aletheiaApi: Vendor = {
  id: 'aletheia-api',
  name: 'Aletheia API',
  docs: 'https://aletheiaapi.com/documentation/',
  rules: [
    {
      id: 'aletheia-api-api-key',
      description: 'Aletheia API API key',
      severity: 'medium',
      near: ['aletheia'],
      token: '[A-Z0-9]{32}',
    },
  ],
};
