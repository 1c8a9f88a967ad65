// The package carries no types, and those of others describe an older one.
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    /** Fails on anything that would be dropped. */
    readonly safe: boolean;
    readonly documentLoader: (
      url: string,
    ) => Promise<{ documentUrl: string; document: unknown; contextUrl: undefined }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
