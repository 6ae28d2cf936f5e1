import type { Vendor } from '../../rule.ts';

/** https://cloud.google.com/dialogflow/docs */
export const dialogflow: Vendor = {
  id: 'dialogflow',
  name: 'Dialogflow',
  docs: 'https://cloud.google.com/dialogflow/docs',
  rules: [
    {
      id: 'dialogflow-token',
      description: 'Dialogflow access token',
      severity: 'medium',
      near: ['dialogflow', 'api.ai', 'apiai'],
      token: '[a-z0-9]{32}',
    },
  ],
};
