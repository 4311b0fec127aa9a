import tools from './data/digital-tools.json' with { type: 'json' };

/** A tool or program that people name in their texts. */
export interface DigitalTool {
  /** The first is the one to offer; others are found as well. */
  names: readonly string[];
  kind: 'tool' | 'software';
  /** Its first name is a common word too, in Danish or English. */
  common: boolean;
}

/** Tools and programs that are known by name, for suggestions: far from all there are. */
export const digitalTools: readonly DigitalTool[] = (['software', 'tool'] as const).flatMap((kind) =>
  tools[kind].map((line) => {
    const names = line.replace(/^\?/, '').split('|');
    return { names, kind, common: line.startsWith('?') };
  }),
);
