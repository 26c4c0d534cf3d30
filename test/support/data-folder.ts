import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Articles and gold labels to develop with; not part of the repository. `PILCROW_DATA` says where else they are. */
const folder = process.env['PILCROW_DATA'] ?? join(import.meta.dirname, '../../../shared/data');

/** Undefined where the data isn't there; tests that need it are then skipped and say so. */
export const DATA_FOLDER: string | undefined = existsSync(folder) ? folder : undefined;
