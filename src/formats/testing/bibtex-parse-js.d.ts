declare module '@orcid/bibtex-parse-js' {
  interface Entry {
    readonly citationKey: string;
    readonly entryType: string;
    readonly entryTags: Readonly<Record<string, string>>;
  }
  const parser: { toJSON: (text: string) => Entry[] };
  export default parser;
}
