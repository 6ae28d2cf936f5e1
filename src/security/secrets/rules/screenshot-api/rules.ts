import type { Vendor } from '../../rule.ts';

/** https://screenshotapi.net/documentation */
export const screenshotApi: Vendor = {
  id: 'screenshot-api',
  name: 'Screenshot API',
  docs: 'https://screenshotapi.net/documentation',
  rules: [
    {
      id: 'screenshot-api-token',
      description: 'ScreenshotAPI token',
      near: ['screenshotapi', 'screenshot_api', 'screenshot-api', 'screenshot api'],
      token: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    },
  ],
};
