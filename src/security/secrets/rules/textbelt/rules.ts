import type { Vendor } from '../../rule.ts';

/** https://docs.textbelt.com/ */
export const textbelt: Vendor = {
  id: 'textbelt',
  name: 'Textbelt',
  docs: 'https://docs.textbelt.com/',
  rules: [
    {
      id: 'textbelt-api-key',
      description: 'Textbelt key',
      near: ['textbelt'],
      token: '[A-Za-z0-9]{40,72}',
    },
  ],
};
