import type { Vendor } from '../../rule.ts';

/** https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/ */
export const harness: Vendor = {
  id: 'harness',
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rules: [
    {
      id: 'harness-api-key',
      description: 'Harness personal or service account token',
      severity: 'critical',
      token: '(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}',
    },
  ],
};
