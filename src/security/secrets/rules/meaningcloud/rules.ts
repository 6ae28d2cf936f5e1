import type { Vendor } from '../../rule.ts';

/** https://www.meaningcloud.com/developer/documentation */
export const meaningcloud: Vendor = {
  id: 'meaningcloud',
  name: 'MeaningCloud',
  docs: 'https://www.meaningcloud.com/developer/documentation',
  rules: [
    {
      id: 'meaningcloud-api-key',
      description: 'MeaningCloud licence key',
      severity: 'low',
      near: ['meaningcloud'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
