import type { Vendor } from '../../rule.ts';

/** https://languagelayer.com/documentation */
export const languagelayer: Vendor = {
  id: 'languagelayer',
  name: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  rules: [
    {
      id: 'languagelayer-access-key',
      description: 'languagelayer access key',
      severity: 'low',
      near: ['languagelayer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
