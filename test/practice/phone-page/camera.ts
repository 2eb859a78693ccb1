import jsQR from 'jsqr';

/** What a camera pointed at the image reads: the QR's text, or undefined. Decodes pixels, nothing is handed over as text. */
export async function readQr(src: string): Promise<string | undefined> {
  const image = new Image();
  image.src = src;
  await image.decode();
  // drawn at a size of our own and with a white rim, as seen from a little distance
  const side = 480;
  const rim = 40;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side + 2 * rim;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, rim, rim, side, side);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
}
