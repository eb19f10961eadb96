// The size of the window without its scroll bars.
import { doc } from './document.ts';

/** Width and height in CSS pixels. */
export function windowSize(): { readonly width: number; readonly height: number } {
  const { clientWidth } = doc.documentElement;
  return { width: clientWidth || innerWidth, height: innerHeight };
}
