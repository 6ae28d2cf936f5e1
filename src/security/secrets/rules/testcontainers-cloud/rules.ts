import type { Vendor } from '../../rule.ts';

/** https://testcontainers.com/cloud/docs/ */
export const testcontainersCloud: Vendor = {
  id: 'testcontainers-cloud',
  name: 'Testcontainers Cloud',
  docs: 'https://testcontainers.com/cloud/docs/',
  rules: [
    {
      id: 'testcontainers-cloud-service-token',
      description: 'Testcontainers Cloud service account token',
      token: 'tcc_svc_[A-Za-z0-9]{8,16}_[A-Za-z0-9]{20,60}',
    },
  ],
};
