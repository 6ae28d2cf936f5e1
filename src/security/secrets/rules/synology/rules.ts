import type { Vendor } from '../../rule.ts';

/** https://kb.synology.com/ */
export const synology: Vendor = {
  id: 'synology',
  name: 'Synology',
  docs: 'https://kb.synology.com/',
  rules: [
    {
      id: 'synology-webhook',
      description: 'Synology Chat webhook',
      severity: 'medium',
      token: '(?:SYNO\\.Chat\\.External[A-Za-z&=0-9%.]{10,80}token=)((?:%22)?[A-Za-z0-9]{50,80}(?:%22)?)',
    },
  ],
};
