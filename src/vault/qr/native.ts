/** The browser's own decoder (Shape Detection API), where there is one: Chrome on macOS, Android and ChromeOS. */
import type { Code, Pixels, Point } from './pixels';

interface Detected { rawValue: string; cornerPoints: readonly Point[] }
interface Detector { detect(image: ImageData): Promise<Detected[]> }
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

async function detect({ width, height, data }: Pixels): Promise<Code[]> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return [];
  const image = new ImageData(new Uint8ClampedArray(data), width, height);
  const detected = await new BarcodeDetector({ formats: ['qr_code'] }).detect(image);
  return detected.filter(({ rawValue }) => rawValue !== '').map(({ rawValue, cornerPoints }) => ({ text: rawValue, corners: cornerPoints.map(({ x, y }) => ({ x, y })) }));
}

/** What the browser finds within some milliseconds; nothing where it cannot or does not answer. */
export async function nativeCodes(pixels: Pixels, milliseconds: number): Promise<Code[]> {
  if (!('BarcodeDetector' in globalThis)) return [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Code[]>((done) => {
    timer = setTimeout(() => done([]), milliseconds);
  });
  try {
    return await Promise.race([detect(pixels), late]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
