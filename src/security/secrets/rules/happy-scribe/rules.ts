import type { Vendor } from '../../rule.ts';

/** https://dev.happyscribe.com/ */
export const happyScribe: Vendor = {
  id: 'happy-scribe',
  name: 'Happy Scribe',
  docs: 'https://dev.happyscribe.com/',
  rules: [
    {
      id: 'happy-scribe-api-key',
      description: 'Happy Scribe API key',
      severity: 'medium',
      near: ['happyscribe', 'happy_scribe', 'happy-scribe'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
