import type { Vendor } from '../../rule.ts';

/** https://monkeylearn.com/api/v3/ */
export const monkeylearn: Vendor = {
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  docs: 'https://monkeylearn.com/api/v3/',
  rules: [
    {
      id: 'monkeylearn-api-key',
      description: 'MonkeyLearn API key',
      severity: 'medium',
      near: ['monkeylearn'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
