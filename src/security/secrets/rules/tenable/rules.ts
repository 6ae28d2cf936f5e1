import type { Vendor } from '../../rule.ts';

/** https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm */
export const tenable: Vendor = {
  id: 'tenable',
  name: 'Tenable',
  docs: 'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
  rules: [
    {
      id: 'tenable-api-key',
      description: 'Tenable access or secret key',
      severity: 'critical',
      near: ['tenable', 'nessus', 'tio_', 'accesskey=', 'x-apikeys'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
