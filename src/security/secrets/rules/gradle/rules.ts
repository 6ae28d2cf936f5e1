import type { Vendor } from '../../rule.ts';

/** https://docs.gradle.com/develocity/ */
export const gradle: Vendor = {
  id: 'gradle',
  name: 'Gradle (Develocity)',
  docs: 'https://docs.gradle.com/develocity/',
  rules: [
    {
      id: 'gradle-access-key',
      description: 'Gradle (Develocity) access key',
      near: ['gradle_enterprise_access_key', 'develocity_access_key', 'develocity', 'gradle_enterprise'],
      token: '[a-z0-9]{52}',
    },
    {
      id: 'gradle-publish-secret',
      description: 'Gradle (Develocity) Plugin Portal secret',
      near: ['gradle.publish.secret', 'gradle.publish.key', 'gradle_publish_secret', 'gradle_publish_key'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
