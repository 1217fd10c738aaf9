/** Asks the browser to save what is at an address of its own; whether it did, it tells nobody. */
export function saveFrom(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
