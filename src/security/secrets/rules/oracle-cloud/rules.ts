import type { Vendor } from '../../rule.ts';

/** https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm */
export const oracleCloud: Vendor = {
  id: 'oracle-cloud',
  name: 'Oracle Cloud',
  docs: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  rules: [
    {
      id: 'oracle-cloud-customer-secret-key',
      description: 'Oracle Cloud customer secret key',
      severity: 'critical',
      near: ['oci_', 'oracle_cloud', 'oraclecloud', 'oci-', 'oracle-cloud'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
