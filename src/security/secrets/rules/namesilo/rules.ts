import type { Vendor } from '../../rule.ts';

/** https://www.namesilo.com/api-reference */
export const namesilo: Vendor = {
  id: 'namesilo',
  name: 'NameSilo',
  docs: 'https://www.namesilo.com/api-reference',
  rules: [
    {
      id: 'namesilo-api-key',
      description: 'NameSilo API key',
      severity: 'critical',
      near: ['namesilo'],
      token: '[a-f0-9]{24,28}',
    },
  ],
};
