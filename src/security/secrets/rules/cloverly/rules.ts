import type { Vendor } from '../../rule.ts';

/** https://docs.cloverly.com */
export const cloverly: Vendor = {
  id: 'cloverly',
  name: 'Cloverly',
  docs: 'https://docs.cloverly.com',
  rules: [
    {
      id: 'cloverly-api-key',
      description: 'Cloverly API key',
      token: '(?:public|private)_key[:=][A-Za-z0-9]{16}',
    },
    {
      id: 'cloverly-plain-api-key',
      description: 'Cloverly API key without a prefix',
      severity: 'medium',
      near: ['cloverly'],
      token: '(?:[A-Za-z0-9]{28,47}|[a-z0-9:_]{28})',
    },
  ],
};
