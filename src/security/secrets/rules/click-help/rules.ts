import type { Vendor } from '../../rule.ts';

/** https://clickhelp.com/software-documentation-tool/user-manual/ */
export const clickHelp: Vendor = {
  id: 'click-help',
  name: 'ClickHelp',
  docs: 'https://clickhelp.com/software-documentation-tool/user-manual/',
  rules: [
    {
      id: 'click-help-api-key',
      description: 'ClickHelp API key',
      severity: 'medium',
      near: ['clickhelp'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
