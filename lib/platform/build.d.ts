// Constants that the build puts into scripts, under its own names.

interface ImportMeta {
  readonly env: {
    /** Whether this is the build for Firefox; code for the other case is left out. */
    readonly FIREFOX: boolean;
  };
}
