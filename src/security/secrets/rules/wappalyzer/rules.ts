import type { Vendor } from '../../rule.ts';

/** https://www.wappalyzer.com/docs/api/v2/basics/ */
export const wappalyzer: Vendor = {
  id: 'wappalyzer',
  name: 'Wappalyzer',
  docs: 'https://www.wappalyzer.com/docs/api/v2/basics/',
  rules: [
    {
      id: 'wappalyzer-api-key',
      description: 'Wappalyzer API key',
      near: ['wappalyzer'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
