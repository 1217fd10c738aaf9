import type { PictureTools } from './picture';

/** An SVG file as an address that a page's policy takes for an image (img-src data:). */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The size in the head of the file is the one that Safari draws at, whatever is asked of the canvas. */
const sized = (svg: string, width: number, height: number): string =>
  svg.replace(/ width="\d+" height="\d+"/, ` width="${String(width)}" height="${String(height)}"`);

function loadImage(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser refused the drawing'));
    image.src = svgAddress(sized(svg, width, height));
  });
}

function createCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function draw(canvas: HTMLCanvasElement, image: HTMLImageElement, width: number, height: number): void {
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
}

async function toPng(canvas: HTMLCanvasElement): Promise<Uint8Array | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}

/** What a browser's page lends for drawing pictures. */
export const canvasTools: PictureTools<HTMLImageElement, HTMLCanvasElement> = {
  loadImage,
  createCanvas,
  draw,
  toPng,
};
