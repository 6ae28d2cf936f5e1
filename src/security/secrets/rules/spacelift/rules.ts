import type { Vendor } from '../../rule.ts';

/** https://docs.spacelift.io/integrations/api */
export const spacelift: Vendor = {
  id: 'spacelift',
  name: 'Spacelift',
  docs: 'https://docs.spacelift.io/integrations/api',
  rules: [
    {
      id: 'spacelift-key-secret',
      description: 'Spacelift API key secret',
      severity: 'critical',
      near: ['spacelift'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
