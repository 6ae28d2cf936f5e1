import type { Vendor } from '../../rule.ts';

/** https://developers.kloudless.com/ */
export const kloudless: Vendor = {
  id: 'kloudless',
  name: 'Kloudless',
  docs: 'https://developers.kloudless.com/',
  rules: [
    {
      id: 'kloudless-api-key',
      description: 'Kloudless API key',
      severity: 'medium',
      near: ['kloudless'],
      token: '[A-Za-z0-9_-]{44}',
    },
  ],
};
