import type { Vendor } from '../../rule.ts';

/** https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens */
export const jfrog: Vendor = {
  id: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  rules: [
    {
      id: 'jfrog-api-key',
      description: 'Artifactory API key',
      severity: 'critical',
      token: 'AKC[a-zA-Z0-9][A-Za-z0-9]{69}',
    },
    {
      id: 'jfrog-reference-token',
      description: 'JFrog reference token',
      severity: 'critical',
      token: 'cmVmdGtu[A-Za-z0-9]{56}',
    },
    {
      id: 'jfrog-identity-token',
      description: 'JFrog identity token or API key',
      severity: 'critical',
      near: ['jfrog', 'artifactory', 'bintray'],
      token: '[A-Za-z0-9]{64}|[A-Za-z0-9]{73}',
    },
    {
      id: 'jfrog-encrypted-password',
      description: 'Artifactory encrypted password',
      near: ['jfrog', 'artifactory'],
      token: 'AP[0-9A-F][A-Za-z0-9]{32,60}',
    },
  ],
};
