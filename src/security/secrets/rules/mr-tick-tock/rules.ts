import type { Vendor } from '../../rule.ts';

/** https://mrticktock.com/ */
export const mrTickTock: Vendor = {
  id: 'mr-tick-tock',
  name: 'MrTickTock',
  docs: 'https://mrticktock.com/',
  rules: [
    {
      id: 'mr-tick-tock-api-key',
      description: 'MrTickTock API key',
      severity: 'medium',
      near: ['mrticktock'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{40}',
    },
  ],
};
