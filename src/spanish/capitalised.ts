/** A text with its first letter in upper case: "septiembre" → "Septiembre". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
