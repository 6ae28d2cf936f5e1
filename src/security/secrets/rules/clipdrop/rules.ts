import type { Vendor } from '../../rule.ts';

/** https://clipdrop.co/apis/docs */
export const clipdrop: Vendor = {
  id: 'clipdrop',
  name: 'Clipdrop',
  docs: 'https://clipdrop.co/apis/docs',
  rules: [
    {
      id: 'clipdrop-api-key',
      description: 'Clipdrop API key',
      near: ['clipdrop'],
      token: '[a-z0-9]{128}',
    },
  ],
};
