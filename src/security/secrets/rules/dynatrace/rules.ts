import type { Vendor } from '../../rule.ts';

/** https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens */
export const dynatrace: Vendor = {
  id: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  rules: [
    {
      id: 'dynatrace-api-token',
      description: 'Dynatrace API token',
      severity: 'critical',
      token: String.raw`dt0c[0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
      caseless: true,
    },
    {
      id: 'dynatrace-platform-token',
      description: 'Dynatrace platform token',
      severity: 'critical',
      token: String.raw`dt0s[0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`,
      caseless: true,
    },
    {
      id: 'dynatrace-other-token',
      description: 'Dynatrace token of another generation',
      severity: 'critical',
      token: String.raw`dt0[abd-rt-z][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`,
      caseless: true,
    },
  ],
};
