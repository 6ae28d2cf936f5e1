import type { Vendor } from '../../rule.ts';

/** https://developer.surveymonkey.com/api/v3/#authentication */
export const surveymonkey: Vendor = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  docs: 'https://developer.surveymonkey.com/api/v3/#authentication',
  rules: [
    {
      id: 'surveymonkey-access-token',
      description: 'SurveyMonkey access token',
      near: ['surveymonkey', 'survey_monkey', 'survey-monkey', 'survey monkey'],
      token: '[A-Za-z0-9._-]{80,180}',
    },
    {
      id: 'surveymonkey-client-secret',
      description: 'SurveyMonkey client secret',
      near: ['surveymonkey', 'survey_monkey', 'survey-monkey', 'survey monkey'],
      token: '[0-9]{39}',
    },
  ],
};
