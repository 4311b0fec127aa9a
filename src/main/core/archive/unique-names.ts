/** Gives every name that was there before, whatever its capitals, a number: "Bevis.pdf", "Bevis (2).pdf". */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let unique = name;
    for (let number = 2; taken.has(folded(unique)); number++) unique = `${stem} (${number})${extension}`;
    taken.add(folded(unique));
    return unique;
  };
}

/** As file systems compare that know no capitals. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();
