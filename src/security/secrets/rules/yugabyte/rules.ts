import type { Vendor } from '../../rule.ts';

/** https://docs.yugabyte.com/preview/yugabyte-cloud/managed-automation/ */
export const yugabyte: Vendor = {
  id: 'yugabyte',
  name: 'YugabyteDB',
  docs: 'https://docs.yugabyte.com/preview/yugabyte-cloud/managed-automation/',
  rules: [
    {
      id: 'yugabyte-api-key',
      description: 'YugabyteDB Aeon API key',
      severity: 'critical',
      near: ['yugabyte', 'yba_', 'ybm_'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
