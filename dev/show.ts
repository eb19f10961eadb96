// Opens the extension in a window for the reader, until the window is closed.
import type { ExtendedBrowser } from './extended-browser.ts';

/** Shows a page; resolves to true once the browser is closed. */
export async function show(browser: ExtendedBrowser, address: string): Promise<true> {
  const page = await browser.open(address);
  const [blank] = await browser.puppet.pages();
  if (blank && blank !== page) await blank.close();
  console.log(`${address} is open with Sidelight at work.`);
  console.log(
    'Rest the pointer on an underlined name. The toolbar button has the switch for this site and the panel.',
  );
  console.log(
    'A site that is not on the list is switched on there, too. Close the window, or press Ctrl+C, to end.',
  );
  await new Promise<void>((resolve) => browser.puppet.once('disconnected', () => resolve()));
  return true;
}
