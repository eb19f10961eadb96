// The few parts of Chromium's extension API that the tests call inside its pages.

/** The shape of the global `chrome` in the extension's pages and worker, and on chrome://extensions. */
export interface ChromiumApi {
  i18n: { getMessage(name: string): string };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  windows: { getCurrent(): Promise<{ id: number }> };
  commands: { onCommand: { dispatch(command: string): void } };
  /** Only on chrome://extensions. */
  developerPrivate: Record<DeveloperCall, (...given: string[]) => Promise<unknown>> & {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<unknown>;
  };
}

/** What chrome://extensions can do to an extension. */
export type DeveloperCall = 'addHostPermission' | 'removeHostPermission' | 'reload';
