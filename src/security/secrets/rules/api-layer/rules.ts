import type { Vendor } from '../../rule.ts';

/** https://apilayer.com/docs */
export const apiLayer: Vendor = {
  id: 'api-layer',
  name: 'APILayer',
  docs: 'https://apilayer.com/docs',
  rules: [
    {
      id: 'api-layer-api-key',
      description: 'APILayer API key',
      severity: 'medium',
      near: ['apilayer', 'api_layer', 'api-layer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
