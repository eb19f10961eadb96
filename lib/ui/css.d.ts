// Tells TypeScript what importing a style sheet gives: text with `?inline`, nothing otherwise.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
