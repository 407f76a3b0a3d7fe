/** The part of the independent reader that the tests use. */
declare module 'jsonstat-toolkit' {
  interface ToolkitDataset {
    readonly id: readonly string[];
    readonly role: Readonly<Record<string, readonly string[]>>;
    Data(at: Readonly<Record<string, string>>): { readonly value: number | null; readonly status: string | null };
  }
  const JSONstat: (file: unknown) => ToolkitDataset;
  export default JSONstat;
}
