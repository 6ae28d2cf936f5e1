import type { Vendor } from '../../rule.ts';

/** https://developers.termii.com/ */
export const termii: Vendor = {
  id: 'termii',
  name: 'Termii',
  docs: 'https://developers.termii.com/',
  rules: [
    {
      id: 'termii-api-key',
      description: 'Termii API key',
      near: ['termii'],
      token: 'TL[A-Za-z0-9]{52,64}',
    },
  ],
};
