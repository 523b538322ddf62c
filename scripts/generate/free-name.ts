/** A constant's name for what a reference leads to, which no other has. */
export function freeName(reference: string, taken: readonly string[]): string {
  const words = reference.replace(/^#\/(components\/schemas\/)?/, "").replaceAll(/\W+/g, "_");
  for (let number = 1; ; number++) {
    const name = number === 1 ? words : `${words}_${number}`;
    if (!taken.includes(name)) return name;
  }
}
