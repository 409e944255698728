/** See `generate.mjs`. */
export function generateWorksheet(number: number): { text: string; fault?: { code: string; line: number } };
