import type { Vendor } from '../../rule.ts';

/** https://developers.madkudu.com/ */
export const madkudu: Vendor = {
  id: 'madkudu',
  name: 'MadKudu',
  docs: 'https://developers.madkudu.com/',
  rules: [
    {
      id: 'madkudu-api-key',
      description: 'MadKudu API key',
      severity: 'medium',
      near: ['madkudu'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
