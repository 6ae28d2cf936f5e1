import type { Vendor } from '../../rule.ts';

/** https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html */
export const minio: Vendor = {
  id: 'minio',
  name: 'MinIO',
  docs: 'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
  rules: [
    {
      id: 'minio-secret-key',
      description: 'MinIO secret key',
      near: ['minio'],
      token: '[A-Za-z0-9+]{40}|[A-Za-z0-9]{32}',
    },
  ],
};
