import type { Vendor } from '../../rule.ts';

/** https://app.atera.com/apidocs */
export const atera: Vendor = {
  id: 'atera',
  name: 'Atera',
  docs: 'https://app.atera.com/apidocs',
  rules: [
    {
      id: 'atera-api-key',
      description: 'Atera API key',
      severity: 'medium',
      near: ['atera'],
      token: '[a-z0-9]{32,36}',
    },
  ],
};
