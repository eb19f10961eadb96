// What the build puts into scripts, by its own name for it.

interface ImportMeta {
  readonly env: {
    /** Whether this is the build for Firefox; what stands under the other answer is left out. */
    readonly FIREFOX: boolean;
  };
}
