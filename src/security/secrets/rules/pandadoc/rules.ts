import type { Vendor } from '../../rule.ts';

/** https://developers.pandadoc.com/reference/api-key-authentication-process */
export const pandadoc: Vendor = {
  id: 'pandadoc',
  name: 'PandaDoc',
  docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  rules: [
    {
      id: 'pandadoc-api-key',
      description: 'PandaDoc API key',
      near: ['pandadoc'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
