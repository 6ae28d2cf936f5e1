import type { Vendor } from '../../rule.ts';

/** https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html */
export const openshift: Vendor = {
  id: 'openshift',
  name: 'OpenShift',
  docs: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  rules: [
    {
      id: 'openshift-access-token',
      description: 'OpenShift OAuth access token',
      severity: 'critical',
      token: 'sha256~[A-Za-z0-9_-]{43}',
    },
  ],
};
