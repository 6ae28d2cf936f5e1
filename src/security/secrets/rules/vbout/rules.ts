import type { Vendor } from '../../rule.ts';

/** https://developers.vbout.com/docs */
export const vbout: Vendor = {
  id: 'vbout',
  name: 'VBOUT',
  docs: 'https://developers.vbout.com/docs',
  rules: [
    {
      id: 'vbout-api-key',
      description: 'VBOUT API key',
      near: ['vbout'],
      token: '[0-9]{25}',
    },
  ],
};
