import type { Vendor } from '../../rule.ts';

/** https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html */
export const nextcloud: Vendor = {
  id: 'nextcloud',
  name: 'Nextcloud',
  docs: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  rules: [
    {
      id: 'nextcloud-app-password',
      description: 'Nextcloud app password',
      near: ['nextcloud', 'owncloud'],
      token: '[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}|[A-Za-z0-9]{72}',
    },
  ],
};
