import type { Vendor } from '../../rule.ts';

/** https://support.metrilo.com/ */
export const metrilo: Vendor = {
  id: 'metrilo',
  name: 'Metrilo',
  docs: 'https://support.metrilo.com/',
  rules: [
    {
      id: 'metrilo-api-key',
      description: 'Metrilo API key',
      severity: 'medium',
      near: ['metrilo'],
      token: '[a-z0-9]{16}',
      entropy: 2,
    },
  ],
};
