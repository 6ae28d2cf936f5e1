import type { Vendor } from '../../rule.ts';

/** https://guides.cocoapods.org */
export const cocoapods: Vendor = {
  id: 'cocoapods',
  name: 'CocoaPods',
  docs: 'https://guides.cocoapods.org',
  rules: [
    {
      id: 'cocoapods-trunk-token',
      description: 'CocoaPods trunk token',
      near: ['cocoapods'],
      token: '[a-z0-9]{32}',
    },
  ],
};
