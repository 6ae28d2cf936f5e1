import type { Vendor } from '../../rule.ts';

/** https://cloud.ibm.com/docs/account?topic=account-userapikey */
export const ibm: Vendor = {
  id: 'ibm',
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  rules: [
    {
      id: 'ibm-cloud-api-key',
      description: 'IBM Cloud API key',
      severity: 'critical',
      near: [
        'ibm',
        'bluemix',
        'softlayer',
        'watson',
        'cloudant',
        'iam_api',
        'iam-api',
        'iam_key',
        'iam-key',
        'iamkey',
        'cloud_iam',
        'cloud-iam',
        'ic_api_key',
        'cloud_key',
        'cloud-key',
        'cloud_api',
      ],
      token: '[A-Za-z0-9_-]{44}',
    },
    {
      id: 'ibm-cos-secret-access-key',
      description: 'IBM Cloud Object Storage HMAC secret',
      severity: 'critical',
      near: [
        'secret_access_key',
        'secret-access-key',
        'secretaccesskey',
        'cos_hmac',
        'cos-hmac',
        'ibm',
        'cos_secret',
        'cos-secret',
        'hmac_secret',
      ],
      token: '[a-f0-9]{48}',
    },
    {
      id: 'ibm-cos-access-key-id',
      description: 'IBM Cloud Object Storage HMAC key ID',
      severity: 'low',
      near: ['cos_hmac', 'cos-hmac', 'ibm_cos', 'ibm-cos', 'cos_access'],
      token: '[a-f0-9]{32}',
    },
  ],
};
