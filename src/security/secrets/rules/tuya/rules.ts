import type { Vendor } from '../../rule.ts';

/** https://developer.tuya.com/en/docs/iot/ */
export const tuya: Vendor = {
  id: 'tuya',
  name: 'Tuya',
  docs: 'https://developer.tuya.com/en/docs/iot/',
  rules: [
    {
      id: 'tuya-access-secret',
      description: 'Tuya access secret',
      near: ['tuya'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'tuya-access-id',
      description: 'Tuya access id',
      severity: 'low',
      near: ['tuya_access_id', 'tuya_client_id', 'tuya_id', 'tuya_access_key'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'tuya-local-key',
      description: 'Tuya local key of a device',
      severity: 'medium',
      near: ['localkey', 'local_key'],
      reach: 8,
      token: '[A-Za-z0-9!#$%&()*+,./:;<=>?@^_|~-]{16}',
    },
  ],
};
