import type { Vendor } from '../../rule.ts';

/** https://www.ziprecruiter.com/ */
export const zipRecruiter: Vendor = {
  id: 'zip-recruiter',
  name: 'ZipRecruiter',
  docs: 'https://www.ziprecruiter.com/',
  rules: [
    {
      id: 'zip-recruiter-api-key',
      description: 'ZipRecruiter key',
      near: ['ziprecruiter', 'zip_recruiter', 'zip-recruiter', 'zip recruiter'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
