import type { Vendor } from '../../rule.ts';

/** https://developer.civitai.com */
export const civitai: Vendor = {
  id: 'civitai',
  name: 'Civitai',
  docs: 'https://developer.civitai.com',
  rules: [
    {
      id: 'civitai-api-key',
      description: 'Civitai API key',
      near: ['civitai'],
      token: '[a-z0-9]{32}',
    },
  ],
};
