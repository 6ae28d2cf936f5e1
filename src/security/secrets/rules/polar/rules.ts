import type { Vendor } from '../../rule.ts';

/** https://docs.polar.sh/ */
export const polar: Vendor = {
  id: 'polar',
  name: 'Polar',
  docs: 'https://docs.polar.sh/',
  rules: [
    {
      id: 'polar-access-token',
      description: 'Polar access token or client secret',
      severity: 'critical',
      token: 'polar_(?:oat|pat|at_u|at_o|rt_u|rt_o|cs|rat|whs|ac_u|cst)_[A-Za-z0-9]{30,60}',
    },
  ],
};
