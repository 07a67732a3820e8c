/** A style sheet as text: the build and the tests give it so. */
declare module '*.css?inline' {
  const text: string;
  export { text as default };
}
