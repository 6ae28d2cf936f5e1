import type { Vendor } from '../../rule.ts';

/** https://mailboxlayer.com/documentation */
export const mailboxlayer: Vendor = {
  id: 'mailboxlayer',
  name: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  rules: [
    {
      id: 'mailboxlayer-access-key',
      description: 'mailboxlayer access key',
      severity: 'medium',
      near: ['mailboxlayer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
