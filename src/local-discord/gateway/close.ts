import { GatewayCloseCodes as Code } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** Developer documentation, Opcodes and Status Codes, gateway close event codes. */
const REASONS: ReadonlyMap<Code, string> = new Map([
  [Code.UnknownError, 'Unknown error.'],
  [Code.UnknownOpcode, 'Unknown opcode.'],
  [Code.DecodeError, 'Error while decoding payload.'],
  [Code.NotAuthenticated, 'Not authenticated.'],
  [Code.AuthenticationFailed, 'Authentication failed.'],
  [Code.AlreadyAuthenticated, 'Already authenticated.'],
  [Code.InvalidSeq, 'Invalid seq.'],
  [Code.RateLimited, 'Rate limited.'],
  [Code.SessionTimedOut, 'Session timed out.'],
  [Code.InvalidShard, 'Invalid shard.'],
  [Code.ShardingRequired, 'Sharding required.'],
  [Code.InvalidAPIVersion, 'Invalid API version.'],
  [Code.InvalidIntents, 'Invalid intent(s).'],
  [Code.DisallowedIntents, 'Disallowed intent(s).'],
]);

export function closeSocket(socket: WebSocket, code: Code): void {
  socket.close(code, REASONS.get(code));
}
