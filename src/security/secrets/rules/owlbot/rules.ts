import type { Vendor } from '../../rule.ts';

/** https://owlbot.info/ */
export const owlbot: Vendor = {
  id: 'owlbot',
  name: 'Owlbot',
  docs: 'https://owlbot.info/',
  rules: [
    {
      id: 'owlbot-api-token',
      description: 'Owlbot API token',
      severity: 'low',
      near: ['owlbot'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
