import type { Vendor } from '../../rule.ts';

/** https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API */
export const qualaroo: Vendor = {
  id: 'qualaroo',
  name: 'Qualaroo',
  docs: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
  rules: [
    {
      id: 'qualaroo-api-key',
      description: 'Qualaroo API key',
      near: ['qualaroo'],
      token: '[A-Za-z0-9=]{64}',
    },
  ],
};
