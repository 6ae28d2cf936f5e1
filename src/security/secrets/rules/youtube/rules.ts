import type { Vendor } from '../../rule.ts';

/** https://developers.google.com/youtube/registering_an_application */
export const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  docs: 'https://developers.google.com/youtube/registering_an_application',
  rules: [
    {
      id: 'youtube-stream-key',
      description: 'YouTube stream key',
      severity: 'medium',
      near: ['youtube_stream_key', 'youtube_key', 'stream_key', 'streamkey', 'youtube_stream'],
      token: '[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}',
    },
  ],
};
