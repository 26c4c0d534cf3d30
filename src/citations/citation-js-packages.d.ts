/** The part of Citation.js that we use; the packages (0.8.2) have no types of their own. */
declare module '@citation-js/core' {
  interface Config {
    '@csl': { readonly styles: { readonly add: (id: string, csl: string) => void } };
    '@bibtex': { readonly format: { asciiOnly: boolean; checkLabel: boolean } };
  }
  export const plugins: {
    readonly config: { readonly get: <Plugin extends keyof Config>(plugin: Plugin) => Config[Plugin] };
    readonly output: {
      readonly format: (
        output: string,
        records: readonly object[],
        options?: Readonly<Record<string, unknown>>,
      ) => string;
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
