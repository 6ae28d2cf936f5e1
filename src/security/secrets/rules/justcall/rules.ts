import type { Vendor } from '../../rule.ts';

/** https://developer.justcall.io/ */
export const justcall: Vendor = {
  id: 'justcall',
  name: 'JustCall',
  docs: 'https://developer.justcall.io/',
  rules: [
    {
      id: 'justcall-api-secret',
      description: 'JustCall API key or secret',
      severity: 'medium',
      near: ['justcall'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
