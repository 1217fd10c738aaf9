import type { Drawing } from './drawing';
import { withResolution } from './pngResolution';

/** Inches that the picture takes on paper: the width of a Word page on its side. */
const INCHES = 10;
const DOTS_PER_INCH = 300;
/** Canvases beyond these fail, or come out blank, in one browser or another. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 60_000_000;

/** What a browser lends for a picture; handed in, so that this file needs none. */
export interface PictureTools<Image, Canvas> {
  /** Loads an SVG as an image. Rejects when the browser refuses it. */
  loadImage(svg: string, width: number, height: number): Promise<Image>;
  createCanvas(width: number, height: number): Canvas;
  draw(canvas: Canvas, image: Image, width: number, height: number): void;
  /** The canvas as PNG; null when the browser could not make it. */
  toPng(canvas: Canvas): Promise<Uint8Array | null>;
}

/** How many dots a pixel of the drawing gets: 300 dots an inch on paper, fewer where the picture would grow too large. */
export function pictureScale({ width, height }: Pick<Drawing, 'width' | 'height'>): number {
  return Math.min(
    (INCHES * DOTS_PER_INCH) / width,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
}

/** Dots an inch of a picture at that scale, ten inches wide on paper. */
export function pictureResolution({ width }: Pick<Drawing, 'width'>, scale: number): number {
  return (width * scale) / INCHES;
}

/**
 * The drawing as a PNG at print resolution, ten inches wide on paper.
 * @throws Error (as a rejection) when the browser cannot draw it; offer the SVG then.
 */
export async function picture<Image, Canvas>(
  drawing: Drawing,
  tools: PictureTools<Image, Canvas>,
): Promise<Uint8Array> {
  const scale = pictureScale(drawing);
  const width = Math.round(drawing.width * scale);
  const height = Math.round(drawing.height * scale);
  const image = await tools.loadImage(drawing.svg, width, height);
  const canvas = tools.createCanvas(width, height);
  tools.draw(canvas, image, width, height);
  const png = await tools.toPng(canvas);
  if (png === null) throw new Error(`no picture of ${String(width)} by ${String(height)} dots`);
  return withResolution(png, pictureResolution(drawing, scale));
}
