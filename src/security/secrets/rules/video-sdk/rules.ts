import type { Vendor } from '../../rule.ts';

/** https://docs.videosdk.live/ */
export const videoSdk: Vendor = {
  id: 'video-sdk',
  name: 'VideoSDK',
  docs: 'https://docs.videosdk.live/',
  rules: [
    {
      id: 'video-sdk-secret',
      description: 'VideoSDK API key or secret',
      near: ['videosdk', 'video_sdk'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'video-sdk-api-key',
      description: 'VideoSDK API key',
      near: ['videosdk', 'video_sdk'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
