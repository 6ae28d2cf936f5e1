import type { Vendor } from '../../rule.ts';

/** https://savvycal.com/docs/ */
export const savvyCal: Vendor = {
  id: 'savvy-cal',
  name: 'SavvyCal',
  docs: 'https://savvycal.com/docs/',
  rules: [
    {
      id: 'savvy-cal-token',
      description: 'SavvyCal token',
      token: 'pt_(?:secret|private)_[A-Za-z0-9]{24,80}',
    },
  ],
};
