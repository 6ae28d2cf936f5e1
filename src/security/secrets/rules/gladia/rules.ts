import type { Vendor } from '../../rule.ts';

/** https://docs.gladia.io */
export const gladia: Vendor = {
  id: 'gladia',
  name: 'Gladia',
  docs: 'https://docs.gladia.io',
  rules: [
    {
      id: 'gladia-api-key',
      description: 'Gladia API key',
      near: ['gladia'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
