import gifenc from 'gifenc';
import { PNG } from 'pngjs';

/** A picture, and for how many milliseconds it is seen. */
export interface Shot {
  readonly png: Uint8Array;
  readonly delay: number;
}

/** Colours of a GIF, one of them kept for «as in the frame before». */
const colours = 255;
/** Bytes of colour that a sample of the shots may have, from which the palette is made. */
const sampled = 16_000_000;

/** Joins shots of one size to a GIF that begins again at its end; a frame holds only what is new in it. */
export function encodeGif(shots: readonly Shot[]): Uint8Array {
  const images = shots.map(({ png }) => PNG.sync.read(Buffer.from(png)));
  const palette = gifenc.quantize(sampleOf(images.map(({ data }) => data)), colours);
  const gif = gifenc.GIFEncoder();
  let shown: Uint8Array | undefined;
  for (const [i, { data, width, height }] of images.entries()) {
    const indexes = gifenc.applyPalette(data, palette);
    const before = shown;
    const fresh = before
      ? indexes.map((colour, at) => (colour === before[at] ? palette.length : colour))
      : indexes;
    gif.writeFrame(fresh, width, height, {
      ...(before ? {} : { palette: [...palette, [0, 0, 0]] }),
      delay: shots[i]?.delay ?? 0,
      transparent: before !== undefined,
      transparentIndex: palette.length,
      dispose: 1,
    });
    shown = indexes;
  }
  gif.finish();
  return gif.bytes();
}

/** Every so manieth pixel of every image. */
function sampleOf(images: readonly Uint8Array[]): Uint8Array {
  const all = images.reduce((sum, { length }) => sum + length, 0);
  const every = Math.max(1, Math.ceil(all / sampled));
  const sample: number[] = [];
  for (const data of images)
    for (let i = 0; i < data.length; i += 4 * every) sample.push(...data.subarray(i, i + 4));
  return Uint8Array.from(sample);
}
