import type { Vendor } from '../../rule.ts';

/** https://developer.box.com/guides/authentication/ */
export const box: Vendor = {
  id: 'box',
  name: 'Box',
  docs: 'https://developer.box.com/guides/authentication/',
  rules: [
    {
      id: 'box-access-token',
      description: 'Box developer or access token',
      near: [
        'box_',
        'box-',
        'box ',
        'box.com',
        'boxapi',
        'boxclient',
        'boxtoken',
        'boxsecret',
        'boxaccess',
        'boxdeveloper',
        'boxkey',
        'boxsdk',
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
