import type { Vendor } from '../../rule.ts';

/** https://www.gocanvas.com */
export const goCanvas: Vendor = {
  id: 'go-canvas',
  name: 'GoCanvas',
  docs: 'https://www.gocanvas.com',
  rules: [
    {
      id: 'go-canvas-api-key',
      description: 'GoCanvas API key',
      near: ['gocanvas'],
      token: '[A-Za-z0-9/+]{43}=',
    },
    {
      id: 'go-canvas-short-api-key',
      description: 'GoCanvas API key of another form',
      near: ['gocanvas'],
      token: '[A-Za-z0-9/+=]{32,43}',
    },
  ],
};
