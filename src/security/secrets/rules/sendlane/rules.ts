import type { Vendor } from '../../rule.ts';

/** https://sendlane.com/ */
export const sendlane: Vendor = {
  id: 'sendlane',
  name: 'Sendlane',
  docs: 'https://sendlane.com/',
  rules: [
    {
      id: 'sendlane-api-token',
      description: 'Sendlane API token',
      near: ['sendlane'],
      token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\\.[A-Za-z0-9_-]{100,600}\\.[A-Za-z0-9_-]{300,700}',
    },
    {
      id: 'sendlane-api-key',
      description: 'Sendlane API key',
      near: ['sendlane'],
      token: '[A-Za-z0-9]{20,40}',
      // The header of a JWT, which says nothing.
      except: ['eyj0exai'],
    },
  ],
};
