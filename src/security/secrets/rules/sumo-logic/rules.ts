import type { Vendor } from '../../rule.ts';

/** https://help.sumologic.com/docs/manage/security/access-keys/ */
export const sumoLogic: Vendor = {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  rules: [
    {
      id: 'sumo-logic-access-id',
      description: 'Sumo Logic access id',
      severity: 'medium',
      near: [
        'sumologic',
        'sumo_logic',
        'sumo-logic',
        'sumo_',
        'sumo-',
        'sumo ',
        'sumotoken',
        'sumoaccess',
        'sumokey',
        'sumoapi',
        'sumosecret',
      ],
      token: 'su[A-Za-z0-9]{12}',
    },
    {
      id: 'sumo-logic-access-key',
      description: 'Sumo Logic access key',
      near: [
        'sumologic',
        'sumo_logic',
        'sumo-logic',
        'sumo_',
        'sumo-',
        'sumo ',
        'sumotoken',
        'sumoaccess',
        'sumokey',
        'sumoapi',
        'sumosecret',
      ],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'sumo-logic-collector-url',
      description: 'Sumo Logic HTTP source',
      severity: 'medium',
      token: 'sumologic\\.com/receiver/v1/http/[A-Za-z0-9_=-]{40,160}',
    },
  ],
};
