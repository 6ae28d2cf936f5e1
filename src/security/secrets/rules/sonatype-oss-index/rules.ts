import type { Vendor } from '../../rule.ts';

/** https://ossindex.sonatype.org/doc/auth-required */
export const sonatypeOssIndex: Vendor = {
  id: 'sonatype-oss-index',
  name: 'Sonatype OSS Index',
  docs: 'https://ossindex.sonatype.org/doc/auth-required',
  rules: [
    {
      id: 'sonatype-oss-index-token',
      description: 'OSS Index token',
      severity: 'medium',
      near: ['oss_index', 'ossindex'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
