import type { Vendor } from '../../rule.ts';

/** https://docs.expo.dev/accounts/programmatic-access/ */
export const expo: Vendor = {
  id: 'expo',
  name: 'Expo',
  docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  rules: [
    {
      id: 'expo-access-token',
      description: 'Expo access token',
      near: ['expo_token', 'expo_access', 'expotoken', 'eas_token'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
