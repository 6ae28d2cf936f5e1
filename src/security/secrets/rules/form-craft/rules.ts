import type { Vendor } from '../../rule.ts';

/** https://formcraft-wp.com */
export const formCraft: Vendor = {
  id: 'form-craft',
  name: 'FormCraft',
  docs: 'https://formcraft-wp.com',
  rules: [
    {
      id: 'form-craft-license-key',
      description: 'FormCraft license key',
      severity: 'medium',
      near: ['formcraft'],
      token: '(?:[a-z0-9]{16}|[A-Za-z0-9]{32})',
    },
  ],
};
