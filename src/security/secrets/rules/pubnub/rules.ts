import type { Vendor } from '../../rule.ts';

/** https://www.pubnub.com/docs/general/basics/architecture */
export const pubnub: Vendor = {
  id: 'pubnub',
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs/general/basics/architecture',
  rules: [
    {
      id: 'pubnub-secret-key',
      description: 'PubNub secret key',
      token: 'sec-c-[A-Za-z0-9+/]{47,64}[=]{0,2}',
    },
    {
      id: 'pubnub-publish-key',
      description: 'PubNub publish key',
      severity: 'medium',
      token: 'pub-c-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'pubnub-subscribe-key',
      description: 'PubNub subscribe key',
      severity: 'low',
      token: 'sub-c-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
