// Kerning as data: the values that HarfBuzz would give for a pair, gathered into classes of glyphs that behave alike.
// Read from GPOS pair adjustment (lookup types 2 and 9); contextual kerning, which concerns three glyphs, is left out.

/** The horizontal adjustment after `left` when `right` follows, in font units, by the font's own glyph numbers. */
export function kerningOf(font) {
  const positions = font.GPOS;
  const lookups = new Set();
  for (const { tag, feature } of positions.featureList)
    if (tag === 'kern') for (const index of feature.lookupListIndexes) lookups.add(index);
  const ordered = [...lookups].sort((a, b) => a - b).map((index) => positions.lookupList.get(index));
  const readers = ordered
    .map((lookup) => subtables(lookup).map(pairReader))
    .filter((list) => list.length > 0);
  return (left, right) => {
    let total = 0;
    for (const list of readers) {
      for (const read of list) {
        const value = read(left, right);
        // The first subtable that knows the pair decides, also when it says zero.
        if (value === undefined) continue;
        total += value;
        break;
      }
    }
    return total;
  };
}

function subtables(lookup) {
  const plain = lookup.subTables.map((table) => (lookup.lookupType === 9 ? table.extension : table));
  const types = lookup.subTables.map((table) =>
    lookup.lookupType === 9 ? table.lookupType : lookup.lookupType,
  );
  return plain.filter((_, index) => types[index] === 2);
}

function pairReader(table) {
  const covered = coverage(table.coverage);
  if (table.version === 1) {
    const sets = table.pairSets.toArray().map((set) => {
      const values = new Map();
      for (const pair of set) values.set(pair.secondGlyph, pair.value1?.xAdvance ?? 0);
      return values;
    });
    return (left, right) => {
      const index = covered.get(left);
      return index === undefined ? undefined : sets[index].get(right);
    };
  }
  const [first, second] = [classes(table.classDef1), classes(table.classDef2)];
  const advances = (row) => row.toArray().map((cell) => cell.value1?.xAdvance ?? 0);
  const rows = table.classRecords.toArray().map(advances);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    return rows[first.get(left) ?? 0][second.get(right) ?? 0];
  };
}

function coverage(table) {
  const found = new Map();
  if (table.version === 1) table.glyphs.forEach((glyph, index) => found.set(glyph, index));
  else
    for (const { start, end, startCoverageIndex } of table.rangeRecords)
      for (let glyph = start; glyph <= end; glyph++) found.set(glyph, startCoverageIndex + glyph - start);
  return found;
}

function classes(table) {
  const found = new Map();
  if (table.version === 1)
    table.classValueArray.forEach((value, index) => found.set(table.startGlyph + index, value));
  else
    for (const range of table.classRangeRecord)
      for (let glyph = range.start; glyph <= range.end; glyph++) found.set(glyph, range.class);
  return found;
}

/** Glyphs with equal rows share a left class, glyphs with equal columns a right class; class 0 never kerns. */
export function kerningClasses(count, value) {
  const rows = Array.from({ length: count }, (_, left) =>
    Int16Array.from({ length: count }, (_, right) => value(left, right)),
  );
  const columns = Array.from({ length: count }, (_, right) => Int16Array.from(rows, (row) => row[right]));
  const left = group(rows);
  const right = group(columns);
  const matrix = new Int16Array(left.samples.length * right.samples.length);
  left.samples.forEach((row, y) =>
    right.samples.forEach((column, x) => (matrix[y * right.samples.length + x] = rows[row][column])),
  );
  return { left: left.of, right: right.of, columns: right.samples.length, matrix };
}

function group(vectors) {
  const known = new Map();
  const samples = [];
  const of = new Uint16Array(vectors.length);
  const classOf = (vector, index) => {
    const key = Buffer.from(vector.buffer).toString('latin1');
    if (!known.has(key)) known.set(key, samples.push(index) - 1);
    return known.get(key);
  };
  // Glyph 0 (.notdef) kerns with nothing, so its class, the first, is the empty one.
  vectors.forEach((vector, index) => (of[index] = classOf(vector, index)));
  return { of, samples };
}
