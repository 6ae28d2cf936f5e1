import type { Vendor } from '../../rule.ts';

/** https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens */
export const artifactory: Vendor = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  rules: [
    {
      id: 'artifactory-api-key',
      description: 'JFrog Artifactory API key',
      token: 'AKC[a-zA-Z0-9]{60,80}',
    },
    {
      id: 'artifactory-reference-token',
      description: 'JFrog Artifactory reference token',
      token: 'cmVmd(?:GtuO|Gtu)?[A-Za-z0-9]{54,64}',
    },
    {
      id: 'artifactory-password',
      description: 'JFrog Artifactory encrypted password',
      near: ['artifactory', 'jfrog', '_password'],
      token: 'AP[0-9A-F][a-zA-Z0-9]{8,80}',
    },
    {
      id: 'artifactory-long-api-key',
      description: 'JFrog Artifactory API key or access token without a prefix',
      near: ['artifactory'],
      token: '[A-Za-z0-9]{64,73}',
    },
  ],
};
