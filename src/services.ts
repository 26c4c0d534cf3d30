import type { Sources } from './answers/sources.ts';

/** What commands may use. Made once by the composition root, then only read. */
export type Services = Sources;
