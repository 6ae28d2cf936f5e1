import type { Vendor } from '../../rule.ts';

/** https://screenshotone.com/docs/ */
export const screenshotone: Vendor = {
  id: 'screenshotone',
  name: 'ScreenshotOne',
  docs: 'https://screenshotone.com/docs/',
  rules: [
    {
      id: 'screenshotone-access-key',
      description: 'ScreenshotOne access or secret key',
      near: [
        'screenshotone_access',
        'screenshotone_secret',
        'screenshotone_key',
        'screenshotone_api',
        'screenshotone-access',
        'screenshotone.client',
      ],
      token: '[A-Za-z0-9]{14,40}',
    },
  ],
};
