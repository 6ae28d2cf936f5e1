import type { Vendor } from '../../rule.ts';

/** https://services.docs.unity.com/docs/service-account-auth/ */
export const unity: Vendor = {
  id: 'unity',
  name: 'Unity',
  docs: 'https://services.docs.unity.com/docs/service-account-auth/',
  rules: [
    {
      id: 'unity-service-account-secret',
      description: 'Unity service account secret',
      near: ['unity_service', 'unity_secret', 'unity_key_secret', 'unity_service_account'],
      token: '[A-Za-z0-9_-]{32}',
    },
    {
      id: 'unity-serial',
      description: 'Unity serial of a licence',
      severity: 'medium',
      near: ['unity_serial', 'unityserial', 'unity-serial', 'unity_license', 'unity.serial'],
      loose: true,
      token: '[A-Z0-9]{2}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}',
    },
  ],
};
