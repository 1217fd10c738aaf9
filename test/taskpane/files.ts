/** Lends jsdom what browsers have for files: addresses of blobs, and links that save what they lead to. */
export function lendFiles() {
  const blobs = new Map<string, Blob>();
  const saved: { name: string; address: string }[] = [];
  const freed: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  Object.assign(URL, {
    createObjectURL: (blob: Blob): string => {
      const address = `blob:${String(blobs.size + 1)}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: (address: string) => void freed.push(address),
  });
  HTMLAnchorElement.prototype.click = function save() {
    saved.push({ name: this.download, address: this.href });
  };
  return {
    saved,
    freed,
    /** The text that lies at an address. */
    text: (address: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.onerror = () => reject(new Error('unreadable'));
        const blob = blobs.get(address);
        if (blob) reader.readAsText(blob);
        else reject(new Error(`nothing at ${address}`));
      }),
    giveBack: () => {
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
