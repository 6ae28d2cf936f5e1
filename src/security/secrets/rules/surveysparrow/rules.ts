import type { Vendor } from '../../rule.ts';

/** https://developers.surveysparrow.com/ */
export const surveysparrow: Vendor = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  docs: 'https://developers.surveysparrow.com/',
  rules: [
    {
      id: 'surveysparrow-access-token',
      description: 'SurveySparrow access token',
      near: ['surveysparrow', 'survey_sparrow', 'survey-sparrow', 'survey sparrow'],
      token: '[A-Za-z0-9_-]{88}',
    },
  ],
};
