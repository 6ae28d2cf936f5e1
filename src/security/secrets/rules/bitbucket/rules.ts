import type { Vendor } from '../../rule.ts';

/** https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/ */
export const bitbucket: Vendor = {
  id: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  rules: [
    {
      id: 'bitbucket-app-password',
      description: 'Bitbucket app password',
      severity: 'critical',
      token: 'ATBB[A-Za-z0-9_=.-]{24,32}',
    },
    {
      id: 'bitbucket-client-secret',
      description: 'Bitbucket client secret',
      near: ['bitbucket'],
      token: '[a-z0-9=_-]{64}',
    },
    {
      id: 'bitbucket-client-secret-oauth',
      description: 'Bitbucket OAuth consumer secret',
      near: ['bitbucket'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'bitbucket-client-id',
      description: 'Bitbucket client id',
      severity: 'low',
      near: ['bitbucket_client', 'bitbucket.client', 'bitbucketclient', 'bitbucket-client', 'bitbucket_key'],
      token: '[A-Za-z0-9]{18,31}',
    },
    {
      id: 'bitbucket-data-center-token',
      description: 'Bitbucket Data Center HTTP access token',
      severity: 'critical',
      token: 'BBDC-[MNO][A-Za-z0-9+/@_-]{39,50}',
    },
    {
      id: 'bitbucket-url-credentials',
      description: 'Bitbucket app password in a URL',
      token: String.raw`[A-Za-z0-9_-]{2,40}:([A-Za-z0-9]{18,20})@bitbucket\.org`,
    },
  ],
};
