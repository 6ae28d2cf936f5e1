import type { Vendor } from '../../rule.ts';

/** https://surveybot.io/ */
export const surveybot: Vendor = {
  id: 'surveybot',
  name: 'Surveybot',
  docs: 'https://surveybot.io/',
  rules: [
    {
      id: 'surveybot-api-key',
      description: 'Surveybot API key',
      near: ['surveybot', 'survey_bot', 'survey-bot', 'survey bot'],
      token: '[A-Za-z0-9-]{80,84}',
    },
  ],
};
