import type { Vendor } from '../../rule.ts';

/** https://docs.synthesia.io/ */
export const synthesia: Vendor = {
  id: 'synthesia',
  name: 'Synthesia',
  docs: 'https://docs.synthesia.io/',
  rules: [
    {
      id: 'synthesia-api-key',
      description: 'Synthesia API key',
      near: ['synthesia'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
