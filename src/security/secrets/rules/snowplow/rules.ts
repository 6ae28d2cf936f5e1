import type { Vendor } from '../../rule.ts';

/** https://docs.snowplow.io/ */
export const snowplow: Vendor = {
  id: 'snowplow',
  name: 'Snowplow',
  docs: 'https://docs.snowplow.io/',
  rules: [
    {
      id: 'snowplow-api-key',
      description: 'Snowplow Console API key',
      near: ['snowplow'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
