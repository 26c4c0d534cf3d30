/** When the document's check is there and what it finds, for each request. */
import type { FormError } from '../validation/form-error.ts';
import type { DocumentCheck } from './document-check.ts';
import type { Operation } from './operations.ts';
import { findOperation } from './operations.ts';

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

/** Time for a start to be over before reading schemas takes the processor; ours. */
const QUIET_MS = 1000;

export function createBodyCheck({ file, isAwaited = true }: DocumentSource): BodyCheck {
  let loaded: DocumentCheck | undefined;
  let loading: Promise<DocumentCheck> | undefined;
  const load = async (): Promise<DocumentCheck> => {
    if (!isAwaited) await quiet();
    loaded = await openDocument(file);
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
      note(document.findUnknown(operation, body));
      return document.check(operation, body);
    },
  };
}

async function checkLater(
  loading: Promise<DocumentCheck>,
  { operation, body, note }: { operation: Operation; body: unknown; note: (errors: readonly FormError[]) => void },
): Promise<void> {
  const document = await loading;
  note([...document.check(operation, body), ...document.findUnknown(operation, body)]);
}

/** Holds no process up that would end. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, QUIET_MS).unref();
  });
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
