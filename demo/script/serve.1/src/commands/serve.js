import { once } from 'node:events';
import { createServer } from '../server.js';

export const serve = {
  name: 'serve',
  usage: 'serve [--port <number>]',
  summary: 'Shows the shelf in the browser, on this machine only, until Ctrl-C.',
  options: { port: { type: 'string', short: 'p', default: '4040' } },
  async run({ values, store, print }) {
    const server = createServer(store).listen(Number(values.port), '127.0.0.1');
    await once(server, 'listening');
    print(`http://127.0.0.1:${server.address().port}/`);
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    await once(server, 'close');
  },
};
