import type { Vendor } from '../../rule.ts';

/** https://screenshotlayer.com/documentation */
export const screenshotlayer: Vendor = {
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  rules: [
    {
      id: 'screenshotlayer-access-key',
      description: 'screenshotlayer access key',
      near: ['screenshotlayer', 'screenshot_layer', 'screenshot-layer', 'screenshot layer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
