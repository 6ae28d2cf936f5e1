import type { Vendor } from '../../rule.ts';

/** https://developer.cloze.com */
export const cloze: Vendor = {
  id: 'cloze',
  name: 'Cloze',
  docs: 'https://developer.cloze.com',
  rules: [
    {
      id: 'cloze-api-key',
      description: 'Cloze API key',
      severity: 'medium',
      near: ['cloze'],
      token: '[a-z0-9]{32}',
    },
  ],
};
