/** Names of the classes of Mantine's style sheet for one of its components, without its script: see build/mantine-looks.ts. */
declare module 'virtual:mantine-looks/*' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
