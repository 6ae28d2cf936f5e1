import type { Vendor } from '../../rule.ts';

/** https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens */
export const jfrog: Vendor = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  rules: [
    {
      id: 'jfrog-identity-token',
      description: 'JFrog identity token or API key',
      severity: 'critical',
      near: ['jfrog', 'artifactory', 'bintray'],
      token: '[A-Za-z0-9]{64}|[A-Za-z0-9]{73}',
    },
  ],
};
