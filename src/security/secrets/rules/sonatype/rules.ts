import type { Vendor } from '../../rule.ts';

/** https://help.sonatype.com/en/user-tokens.html */
export const sonatype: Vendor = {
  id: 'sonatype',
  name: 'Sonatype',
  docs: 'https://help.sonatype.com/en/user-tokens.html',
  rules: [
    {
      id: 'sonatype-central-token',
      description: 'Token of Maven Central (password part)',
      severity: 'critical',
      near: ['ossrh', 'central.sonatype', 'sonatype', 'maven_central', 'mavencentral'],
      token: '[A-Za-z0-9+/]{44}',
    },
    {
      id: 'sonatype-central-user-token',
      description: 'Token of Maven Central',
      severity: 'critical',
      near: ['ossrh', 'sonatype', 'central', 'maven'],
      token: '[A-Za-z0-9]{6}:[A-Za-z0-9+/]{44}',
    },
  ],
};
