import type { Vendor } from '../../rule.ts';

/** https://docs.nomic.ai/ */
export const nomic: Vendor = {
  id: 'nomic',
  name: 'Nomic',
  docs: 'https://docs.nomic.ai/',
  rules: [
    {
      id: 'nomic-api-key',
      description: 'Nomic API key',
      near: ['nomic'],
      token: 'nk-[A-Za-z0-9_-]{43}',
    },
  ],
};
