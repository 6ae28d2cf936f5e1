import type { Vendor } from '../../rule.ts';

/** https://support.pointerpro.com/ */
export const surveyAnyPlace: Vendor = {
  id: 'survey-any-place',
  name: 'Pointerpro',
  docs: 'https://support.pointerpro.com/',
  rules: [
    {
      id: 'survey-any-place-api-key',
      description: 'Pointerpro (Survey Anyplace) API key',
      near: ['surveyanyplace', 'survey_any_place', 'survey-any-place', 'survey_anyplace', 'pointerpro'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'survey-any-place-token',
      description: 'Pointerpro (Survey Anyplace) token',
      near: ['surveyanyplace', 'survey_any_place', 'survey-any-place', 'survey_anyplace', 'pointerpro'],
      token: '[A-Za-z0-9-]{36}',
    },
  ],
};
