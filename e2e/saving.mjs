// What a page saves, kept in the page instead, and read again by another program.
import { execFileSync } from 'node:child_process';

/** Keeps what is saved instead of saving it. */
export const kept = () => {
  window.saved = [];
  const blobs = new Map();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function click() {
    const reader = new FileReader();
    const file = { name: this.download, type: blobs.get(this.href).type };
    window.saved.push(file);
    reader.onload = () => { file.data = reader.result.split(',')[1]; };
    reader.readAsDataURL(blobs.get(this.href));
  };
};

/** The file that the button of this text saves. */
export async function saved(page, inside, text) {
  const before = await page.run(() => window.saved.length);
  await page.run((place, wanted) => {
    const buttons = [...document.getElementById('one').shadowRoot.querySelectorAll(`${place} button`)];
    const found = buttons.find((button) => button.textContent.trim() === wanted);
    if (!found) throw new Error(`no ${wanted} in ${place}`);
    found.click();
  }, inside, text);
  const last = () => page.run((count) => window.saved.length > count && window.saved.at(-1).data && window.saved.at(-1), before);
  const file = await page.driver.wait(last, 10_000, `${text} saved nothing`);
  return { ...file, bytes: Buffer.from(file.data, 'base64') };
}

/** The rows of a table, by Python's csv. */
export function rows(bytes, encoding) {
  const script = 'import csv, io, json, sys\n'
    + 'text = sys.stdin.buffer.read().decode(sys.argv[1])\n'
    + 'print(json.dumps(list(csv.reader(io.StringIO(text, newline="")))))';
  return JSON.parse(execFileSync('python3', ['-c', script, encoding], { input: bytes, maxBuffer: 1 << 27 }));
}
