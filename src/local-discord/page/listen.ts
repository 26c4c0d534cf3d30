import type { Server } from 'node:http';
import { once } from 'node:events';

export interface ListenAddress {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** How many ports after the wanted one are tried. */
const MAX_TRIES = 20;

/** Listens on the port, or on the next free one when it is taken. Resolves to the port. @throws when none is free. */
export async function listenNear(server: Server, { host, port }: ListenAddress): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + MAX_TRIES, 65_535);
  for (let candidate = port; candidate < last; candidate += 1) {
    const taken = await listenOn(server, { host, port: candidate });
    if (taken !== undefined) return taken;
  }
  const final = await listenOn(server, { host, port: last });
  if (final === undefined) throw new Error(`No free port from ${port} to ${last}`);
  return final;
}

/** Undefined when the port is taken. */
async function listenOn(server: Server, { host, port }: ListenAddress): Promise<number | undefined> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port');
  return address.port;
}
