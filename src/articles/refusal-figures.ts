/** What a refusal of an import names, so that it can be told in another language. */
export interface RefusalFigures {
  readonly host?: string | undefined;
  readonly scheme?: string | undefined;
  readonly port?: string | undefined;
  readonly contentType?: string | undefined;
  readonly status?: number | undefined;
  readonly seconds?: number | undefined;
  readonly megabytes?: number | undefined;
  readonly chapters?: number | undefined;
}
