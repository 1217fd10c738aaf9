/** A word for one end of a period, perhaps with "fecha" before it: "Inicio", "Fecha de inicio", "F. inicio". */
export const endWord = (words: string): string => `(?:(?:fecha|f|dia) (?:de |del? )?(?:la )?)?(?:${words})`;
