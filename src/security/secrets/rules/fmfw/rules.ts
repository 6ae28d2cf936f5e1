import type { Vendor } from '../../rule.ts';

/** https://api.fmfw.io */
export const fmfw: Vendor = {
  id: 'fmfw',
  name: 'FMFW.io',
  docs: 'https://api.fmfw.io',
  rules: [
    {
      id: 'fmfw-api-key',
      description: 'FMFW.io API key or secret',
      near: ['fmfw'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
