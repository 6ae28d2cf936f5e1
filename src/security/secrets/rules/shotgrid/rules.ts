import type { Vendor } from '../../rule.ts';

/** https://developers.shotgridsoftware.com/ */
export const shotgrid: Vendor = {
  id: 'shotgrid',
  name: 'Flow Production Tracking (ShotGrid)',
  docs: 'https://developers.shotgridsoftware.com/',
  rules: [
    {
      id: 'shotgrid-script-key',
      description: 'ShotGrid script key',
      near: [
        'shotgrid_api_key',
        'shotgrid_script_key',
        'shotgun_api_key',
        'shotgun_script_key',
        'shotgun_key',
        'shotgrid_key',
      ],
      token: '[A-Za-z0-9#&%*^!$~?@]{20,25}',
    },
  ],
};
