/** Standard Base64, with padding. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
