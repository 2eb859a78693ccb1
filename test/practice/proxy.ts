import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * A CONNECT proxy on loopback that leads the given hosts (null: all of them, on any port) to one server with encryption and refuses all
 * others; `plain` answers what is asked for without encryption. For Firefox, which has no host-resolver switch.
 */
export function createProxy(allowed: ReadonlySet<string> | null, port: () => number, plain: RequestListener = (_request, response) => { response.writeHead(403).end(); }): Server {
  const proxy = createServer(plain);
  // Once connected, a socket is none of the HTTP server's any more, but its `close` still waits for it: so it is ended here.
  const tunnels = new Set<Duplex>();
  const closeHttp = proxy.closeAllConnections.bind(proxy);
  proxy.closeAllConnections = () => { closeHttp(); for (const socket of tunnels) socket.destroy(); };
  proxy.on('connect', (request, client, head: Buffer) => {
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    client.on('error', () => client.destroy());
    const [name = '', asked] = (request.url ?? '').split(':');
    if (allowed && (!allowed.has(name) || asked !== '443')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  return proxy;
}
