import type { Vendor } from '../../rule.ts';

/** https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/ */
export const sonar: Vendor = {
  id: 'sonar',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  rules: [
    {
      id: 'sonar-token',
      description: 'SonarQube token',
      token: 'sq[aup]_[a-f0-9]{40}',
    },
    {
      id: 'sonar-variant-token',
      description: 'SonarQube token',
      near: ['sonar'],
      token: 'sq[aup]_[A-Za-z0-9=_-]{40}',
    },
    {
      id: 'sonar-legacy-token',
      description: 'SonarQube or SonarCloud token (legacy)',
      near: ['sonar'],
      common: true,
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
