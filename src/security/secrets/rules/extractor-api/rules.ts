import type { Vendor } from '../../rule.ts';

/** https://extractorapi.com/docs/ */
export const extractorApi: Vendor = {
  id: 'extractor-api',
  name: 'ExtractorAPI',
  docs: 'https://extractorapi.com/docs/',
  rules: [
    {
      id: 'extractor-api-api-key',
      description: 'ExtractorAPI API key',
      severity: 'medium',
      near: ['extractorapi'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
