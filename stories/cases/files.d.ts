declare module '*.csv?raw' {
  /** The text of the file. */
  const text: string;
  export { text as default };
}
