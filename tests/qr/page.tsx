/** One code on a page of its own, as a phone shows it; and our own reader, to be called from outside. */
import { createRoot } from 'react-dom/client';
import { drawQr } from '../../src/platform/camera/qr-draw';
import { readQrFromImageFile } from '../../src/platform/camera/qr-read';
import { QrPicture } from '../../src/ui/qr-picture';
import '../../src/ui/styles/index.css';

const text = decodeURIComponent(window.location.hash.slice(1));
const matrix = drawQr(text);
const place = document.querySelector('#root');
if (matrix !== null && place !== null) {
  createRoot(place).render(
    <div className="wrap page plain">
      <main>
        <h1>Show this to Priya</h1>
        <QrPicture matrix={matrix} label="Your answers as a QR code" />
        <p className="lead">Hold it still in front of the camera.</p>
      </main>
    </div>,
  );
}

Object.assign(window, {
  readPicture: async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
    return readQrFromImageFile(new File([bytes], 'picture'));
  },
});
