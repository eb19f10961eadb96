// Packs and compares pictures inside a browser, which reads PNG and WebP without a library.
import pixelmatch from 'pixelmatch';

/** Lossy enough to keep the repository small, but not enough to count as a difference. */
const QUALITY = 0.7;

/** How far two colours may be apart, 0…1 on pixelmatch's scale; more than WebP's loss of colour detail causes. */
const THRESHOLD = 0.15;

/** How two pictures differ. */
export interface Difference {
  /** Sizes in device pixels: new, accepted. */
  sizes: [width: number, height: number][];
  /** The share of pixels that differ, 0…1; 1 if the sizes do. */
  share: number;
  /** These pixels in red over the faded new picture: a PNG in base64; absent if the sizes differ. */
  picture?: string;
}

/** A picture in base64 as WebP in base64. */
export async function pack(picture: string): Promise<string> {
  return written(await drawn(picture), { type: 'image/webp', quality: QUALITY });
}

/** Compares a new picture with an accepted one, both in base64. */
export async function differ(fresh: string, accepted: string): Promise<Difference> {
  const [one, other] = [await drawn(fresh), await drawn(accepted)];
  const sizes: Difference['sizes'] = [
    [one.width, one.height],
    [other.width, other.height],
  ];
  if (one.width !== other.width || one.height !== other.height) return { sizes, share: 1 };
  const { width, height } = one;
  const output = new ImageData(width, height);
  const different = pixelmatch(pixels(one).data, pixels(other).data, output.data, width, height, {
    threshold: THRESHOLD,
  });
  context(one).putImageData(output, 0, 0);
  return {
    sizes,
    share: different / (width * height),
    picture: await written(one, { type: 'image/png' }),
  };
}

async function drawn(picture: string): Promise<OffscreenCanvas> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  context(canvas).drawImage(bitmap, 0, 0);
  return canvas;
}

function context(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('The browser cannot draw.');
  return drawing;
}

const pixels = (canvas: OffscreenCanvas): ImageData =>
  context(canvas).getImageData(0, 0, canvas.width, canvas.height);

async function written(canvas: OffscreenCanvas, as: ImageEncodeOptions): Promise<string> {
  const bytes = new Uint8Array(await (await canvas.convertToBlob(as)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
