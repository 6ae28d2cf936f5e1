import type { Vendor } from '../../rule.ts';

/** https://www.zipcodeapi.com/API */
export const zipCodeApi: Vendor = {
  id: 'zip-code-api',
  name: 'ZipCodeAPI',
  docs: 'https://www.zipcodeapi.com/API',
  rules: [
    {
      id: 'zip-code-api-api-key',
      description: 'ZipCodeAPI API key',
      severity: 'medium',
      near: ['zipcodeapi', 'zip_code_api', 'zip-code-api', 'zip code api'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
