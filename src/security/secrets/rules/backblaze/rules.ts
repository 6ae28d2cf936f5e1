import type { Vendor } from '../../rule.ts';

/** https://www.backblaze.com/docs/cloud-storage-application-keys */
export const backblaze: Vendor = {
  id: 'backblaze',
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  rules: [
    {
      id: 'backblaze-application-key',
      description: 'Backblaze B2 application key',
      severity: 'critical',
      near: ['b2_', 'backblaze', 'b2-', 'application_key', 'applicationkey', 'b2key'],
      token: 'K00[0-9][A-Za-z0-9/+]{27}',
    },
    {
      id: 'backblaze-key-id',
      description: 'Backblaze B2 key id',
      severity: 'medium',
      near: ['backblaze', 'b2_key_id', 'b2_application_key_id', 'b2_account'],
      token: '00[0-9][a-z0-9]{9,22}',
      entropy: 2,
    },
  ],
};
