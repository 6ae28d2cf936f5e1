import type { Vendor } from '../../rule.ts';

/** https://docs.nebius.com/ */
export const nebius: Vendor = {
  id: 'nebius',
  name: 'Nebius',
  docs: 'https://docs.nebius.com/',
  rules: [
    {
      id: 'nebius-api-key',
      description: 'Nebius AI Studio API key',
      near: ['nebius'],
      token:
        'v1\\.CmMKH[A-Za-z0-9_-]{100,400}|eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{40,90}',
    },
  ],
};
