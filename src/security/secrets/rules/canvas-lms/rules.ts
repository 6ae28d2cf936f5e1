import type { Vendor } from '../../rule.ts';

/** https://canvas.instructure.com/doc/api/ */
export const canvasLms: Vendor = {
  id: 'canvas-lms',
  name: 'Canvas LMS',
  docs: 'https://canvas.instructure.com/doc/api/',
  rules: [
    {
      id: 'canvas-lms-access-token',
      description: 'Canvas LMS access token',
      near: ['canvas', 'instructure'],
      token: '[0-9]{2,6}~[A-Za-z0-9]{60,72}',
    },
  ],
};
