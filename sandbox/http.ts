import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setImmediate, setTimeout } from 'node:timers/promises';

type Handler = (request: Request) => Promise<Response>;

const notReady: Handler = () => Promise.resolve(new Response(null, { status: 503 }));

/** A server on this machine's loopback address only. */
export interface LocalServer {
  /** `http://localhost:4004` */
  readonly origin: string;
  /**
   * Sets who answers; before that every request gets 503.
   *
   * @param afterMs how long every answer is held back, from the arrival of its request on; the work of answering is part of it
   */
  answer: (handle: Handler, afterMs?: number) => void;
  close: () => Promise<void>;
}

/** The port is taken, by another program or an earlier start. */
export class PortBusy extends Error {}

/**
 * Opens a port; 0 takes any that is free.
 *
 * @throws PortBusy
 */
export async function listen(port: number): Promise<LocalServer> {
  let handle: Handler = notReady;
  let held = 0;
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const due = held > 0 ? setTimeout(held) : undefined;
    respond(incoming, outgoing, { origin, handle, due }).catch(() => outgoing.destroy());
  });
  origin = `http://localhost:${await opened(server, port)}`;
  return {
    origin,
    answer(next, afterMs = 0) {
      handle = next;
      held = afterMs;
    },
    close: () => closed(server),
  };
}

function opened(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortBusy(`Port ${port} is in use.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

interface Way {
  readonly origin: string;
  readonly handle: Handler;
  /** When the answer may leave; at once without it. */
  readonly due: Promise<void> | undefined;
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, { origin, handle, due }: Way): Promise<void> {
  // Requests that came together begin to wait together.
  if (due) await setImmediate();
  const request = await webRequest(incoming, origin);
  const response = request ? await answered(handle, request) : new Response('Bad request', { status: 400 });
  const headers = Object.fromEntries(response.headers);
  const body = incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer());
  await due;
  outgoing.writeHead(response.status, headers);
  outgoing.end(body);
}

/** A handler that breaks must not take the server down with it. */
async function answered(handle: Handler, request: Request): Promise<Response> {
  try {
    return await handle(request);
  } catch {
    return new Response('The sandbox has failed on this request.', { status: 500, headers: { 'content-type': 'text/plain' } });
  }
}

/** Larger bodies have no use here. */
const MOST_BYTES = 64 * 1024;

async function webRequest(incoming: IncomingMessage, origin: string): Promise<Request | undefined> {
  const { method = 'GET', url = '/', headers } = incoming;
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const body = await buffer(incoming);
  // Joined as text: resolved against the origin, a path such as `//elsewhere/` would replace the host.
  const address = new URL(`${origin}${url.startsWith('/') ? '' : '/'}${url}`);
  const sent = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  return new Request(address, {
    method: method === 'HEAD' ? 'GET' : method,
    headers: sent,
    ...(hasBody && { body: new Uint8Array(body) }),
  });
}
