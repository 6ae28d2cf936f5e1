import type { Vendor } from '../../rule.ts';

/** https://dictionary-api.cambridge.org */
export const cambridgeDictionary: Vendor = {
  id: 'cambridge-dictionary',
  name: 'Cambridge Dictionary',
  docs: 'https://dictionary-api.cambridge.org',
  rules: [
    {
      id: 'cambridge-dictionary-api-key',
      description: 'Cambridge Dictionary access key',
      severity: 'medium',
      near: ['cambridgedictionary', 'dictionary-api.cambridge'],
      token: '[A-Za-z0-9]{40,64}',
    },
  ],
};
