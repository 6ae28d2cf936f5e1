import type { Vendor } from '../../rule.ts';

/** https://docs.apitemplate.io */
export const apiTemplate: Vendor = {
  id: 'api-template',
  name: 'APITemplate.io',
  docs: 'https://docs.apitemplate.io',
  rules: [
    {
      id: 'api-template-api-key',
      description: 'APITemplate.io API key',
      severity: 'medium',
      near: ['apitemplate'],
      token: '(?:[A-Za-z0-9]{39}|[0-9a-f]{4}[A-Za-z0-9]{12}[:_=-]?[A-Za-z0-9]{16,20})',
    },
    {
      id: 'api-template-v2-api-key',
      description: 'APITemplate.io API key (base64)',
      severity: 'medium',
      near: ['apitemplate'],
      token: '[A-Za-z0-9+/]{39}(?:=|[A-Za-z0-9+/])',
    },
  ],
};
