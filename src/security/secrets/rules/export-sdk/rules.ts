import type { Vendor } from '../../rule.ts';

/** https://exportsdk.com */
export const exportSdk: Vendor = {
  id: 'export-sdk',
  name: 'ExportSDK',
  docs: 'https://exportsdk.com',
  rules: [
    {
      id: 'export-sdk-api-key',
      description: 'ExportSDK API key',
      severity: 'medium',
      near: ['exportsdk'],
      token: '[a-z0-9]{5,15}_[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
