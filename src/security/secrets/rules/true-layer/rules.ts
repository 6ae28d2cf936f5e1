import type { Vendor } from '../../rule.ts';

/** https://docs.truelayer.com/ */
export const trueLayer: Vendor = {
  id: 'true-layer',
  name: 'TrueLayer',
  docs: 'https://docs.truelayer.com/',
  rules: [
    {
      id: 'true-layer-client-secret',
      description: 'TrueLayer client secret',
      severity: 'critical',
      near: ['truelayer', 'true_layer', 'true-layer'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
