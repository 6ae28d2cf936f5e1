import type { Vendor } from '../../rule.ts';

/** https://docs.gemini.com */
export const geminiExchange: Vendor = {
  id: 'gemini-exchange',
  name: 'Gemini',
  docs: 'https://docs.gemini.com',
  rules: [
    {
      id: 'gemini-exchange-api-key',
      description: 'Gemini API key',
      token: '(?:account|master)-[A-Za-z0-9]{20}',
    },
    {
      id: 'gemini-exchange-api-secret',
      description: 'Gemini API secret',
      severity: 'critical',
      near: ['gemini_secret', 'gemini_api_secret', 'geminisecret'],
      token: '[A-Za-z0-9]{26,28}',
    },
  ],
};
