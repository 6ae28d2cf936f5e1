import type { Vendor } from '../../rule.ts';

/** https://apidocs.bitrix24.com */
export const bitrix24: Vendor = {
  id: 'bitrix24',
  name: 'Bitrix24',
  docs: 'https://apidocs.bitrix24.com',
  rules: [
    {
      id: 'bitrix24-webhook-url',
      description: 'Bitrix24 inbound webhook',
      token: String.raw`[a-z0-9-]{2,40}\.bitrix24\.[a-z]{2,3}/rest/[0-9]{1,6}/([a-z0-9]{14,18})`,
    },
  ],
};
