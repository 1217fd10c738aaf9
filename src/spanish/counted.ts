/** A count with its noun: (1, "error", "errores") → "1 error". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
