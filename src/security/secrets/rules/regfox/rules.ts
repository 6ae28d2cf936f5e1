import type { Vendor } from '../../rule.ts';

/** https://www.webconnex.com/ */
export const regfox: Vendor = {
  id: 'regfox',
  name: 'Regfox',
  docs: 'https://www.webconnex.com/',
  rules: [
    {
      id: 'regfox-api-key',
      description: 'Webconnex (RegFox) API key',
      near: ['regfox', 'webconnex'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
