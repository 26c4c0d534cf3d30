/** When the document's check is there and what it finds, for each request. */
import { setTimeout } from 'node:timers/promises';
import type { FormError } from '../validation/form-error.ts';
import type { DocumentCheck } from './document-check.ts';
import type { Operation } from './operations.ts';
import { findOperation, OPERATIONS } from './operations.ts';

export interface DocumentSource {
  /** A copy of Discord's OpenAPI document; without one the schemas come from the package discord-api-spec. */
  readonly file?: string | undefined;
  /**
   * Whether the first requests wait until the schemas are read (half a second); the default. Otherwise they are read in
   * quiet, a while after the first request, and what came before is checked then.
   */
  readonly isAwaited?: boolean;
}

export interface BodyCheck {
  /** What is wrong with the body; `note` hears what is no reason to refuse it, or is found only after the answer. */
  check(route: string, body: unknown, note: (errors: readonly FormError[]) => void): Promise<readonly FormError[]>;
}

export function createBodyCheck({ file, isAwaited = true }: DocumentSource): BodyCheck {
  let loaded: DocumentCheck | undefined;
  let loading: Promise<DocumentCheck> | undefined;
  const load = async (): Promise<DocumentCheck> => {
    loaded = isAwaited ? await openDocument(file) : await openInQuiet(file);
    return loaded;
  };
  return {
    async check(route, body, note) {
      const operation = findOperation(route);
      if (operation === undefined || body === undefined) return [];
      loading ??= load();
      if (loaded === undefined && !isAwaited) {
        void checkLater(loading, { operation, body, note });
        return [];
      }
      const document = loaded ?? (await loading);
      const errors = document.check(operation, body);
      if (errors.length === 0) note(document.findUnknown(operation, body));
      return errors;
    },
  };
}

async function checkLater(
  loading: Promise<DocumentCheck>,
  { operation, body, note }: { operation: Operation; body: unknown; note: (errors: readonly FormError[]) => void },
): Promise<void> {
  const document = await loading;
  const errors = document.check(operation, body);
  note(errors.length > 0 ? errors : document.findUnknown(operation, body));
}

/** One for all servers of the process, by file: schemas don't change, and compiling them takes a while. */
const documents = new Map<string | undefined, Promise<DocumentCheck>>();

function openDocument(file: string | undefined): Promise<DocumentCheck> {
  const document = documents.get(file) ?? readSchemas(file);
  documents.set(file, document);
  return document;
}

/** The readers are loaded only now, so that a start doesn't wait for them. */
async function readSchemas(file: string | undefined): Promise<DocumentCheck> {
  const [{ createDocumentCheck }, { readDocument, readPackage }] = await Promise.all([
    import('./document-check.ts'),
    import('./load-schemas.ts'),
  ]);
  return createDocumentCheck(await (file === undefined ? readPackage() : readDocument(file)));
}

/** Time for a start to be over before anything is read; ours. */
const QUIET_MS = 1000;

/** Reads aside and compiles bit by bit, so that no person's act waits for long. */
async function openInQuiet(file: string | undefined): Promise<DocumentCheck> {
  await setTimeout(QUIET_MS, undefined, { ref: false });
  const { readDocument, readPackageAside } = await import('./load-schemas.ts');
  const schemas = await (file === undefined ? readPackageAside() : readDocument(file));
  const { createDocumentCheck } = await import('./document-check.ts');
  const document = createDocumentCheck(schemas);
  for (const schema of new Set(OPERATIONS.flatMap((operation) => operation.schemas))) {
    await setTimeout(PAUSE_MS, undefined, { ref: false });
    document.prepare(schema);
  }
  return document;
}

/** Between two schemas, for what else is to be done; ours. */
const PAUSE_MS = 20;
