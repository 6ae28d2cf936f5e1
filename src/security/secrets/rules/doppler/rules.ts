import type { Vendor } from '../../rule.ts';

/** https://docs.doppler.com/docs/service-tokens */
export const doppler: Vendor = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/docs/service-tokens',
  rules: [
    {
      id: 'doppler-personal-token',
      description: 'Doppler personal token',
      severity: 'critical',
      token: String.raw`dp\.pt\.[A-Za-z0-9]{40,44}`,
    },
    {
      id: 'doppler-cli-token',
      description: 'Doppler CLI token',
      severity: 'critical',
      token: String.raw`dp\.ct\.[A-Za-z0-9]{40,44}`,
    },
    {
      id: 'doppler-service-token',
      description: 'Doppler service token',
      severity: 'critical',
      token: String.raw`dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
    },
    {
      id: 'doppler-service-account-token',
      description: 'Doppler service account token',
      severity: 'critical',
      token: String.raw`dp\.sa\.[A-Za-z0-9]{40,44}`,
    },
    {
      id: 'doppler-scim-token',
      description: 'Doppler SCIM token',
      severity: 'critical',
      token: String.raw`dp\.scim\.[A-Za-z0-9]{40,44}`,
    },
    {
      id: 'doppler-audit-token',
      description: 'Doppler audit token',
      severity: 'critical',
      token: String.raw`dp\.audit\.[A-Za-z0-9]{40,44}`,
    },
    {
      id: 'doppler-service-account-identity-token',
      description: 'Doppler token of a service account identity',
      severity: 'critical',
      token: String.raw`dp\.said\.[A-Za-z0-9]{40,44}`,
    },
  ],
};
