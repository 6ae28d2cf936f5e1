import type { Vendor } from '../../rule.ts';

/** https://developer.ideogram.ai/ */
export const ideogram: Vendor = {
  id: 'ideogram',
  name: 'Ideogram',
  docs: 'https://developer.ideogram.ai/',
  rules: [
    {
      id: 'ideogram-api-key',
      description: 'Ideogram API key',
      near: ['ideogram'],
      token: '[A-Za-z0-9_-]{86}',
    },
  ],
};
