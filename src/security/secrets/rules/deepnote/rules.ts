import type { Vendor } from '../../rule.ts';

/** https://deepnote.com/docs */
export const deepnote: Vendor = {
  id: 'deepnote',
  name: 'Deepnote',
  docs: 'https://deepnote.com/docs',
  rules: [
    {
      id: 'deepnote-api-key',
      description: 'Deepnote API key',
      severity: 'medium',
      near: ['deepnote'],
      token: '[a-z0-9]{64}',
    },
  ],
};
