// The tables of opencc-js, which have no types of their own: "万 萬|与 與|…".
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
