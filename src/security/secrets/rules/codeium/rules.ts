import type { Vendor } from '../../rule.ts';

/** https://docs.windsurf.com */
export const codeium: Vendor = {
  id: 'codeium',
  name: 'Windsurf (Codeium)',
  docs: 'https://docs.windsurf.com',
  rules: [
    {
      id: 'codeium-api-key',
      description: 'Windsurf (Codeium) API or service key',
      near: ['codeium', 'windsurf'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
