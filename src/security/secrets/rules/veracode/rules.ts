import type { Vendor } from '../../rule.ts';

/** https://docs.veracode.com/r/c_api_credentials3 */
export const veracode: Vendor = {
  id: 'veracode',
  name: 'Veracode',
  docs: 'https://docs.veracode.com/r/c_api_credentials3',
  rules: [
    {
      id: 'veracode-api-id',
      description: 'Veracode API id',
      severity: 'medium',
      near: ['veracode_api_id', 'veracode_id', 'veracode-api-id', 'veracode_api_key_id'],
      token: '(?:vera01[a-z]{2}-)?[a-f0-9]{32}',
    },
    {
      id: 'veracode-api-key',
      description: 'Veracode API key',
      severity: 'critical',
      near: ['veracode'],
      token: '(?:vera01[a-z]{2}-)?[a-f0-9]{128}',
    },
  ],
};
