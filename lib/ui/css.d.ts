// Says what a style sheet is to TypeScript: text with `?inline`, nothing otherwise.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
