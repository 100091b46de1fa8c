/** Files that the bundler gives as bytes (rules of wrangler.jsonc). */
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
