/** How a slice reads and writes the store: it names the slices that it deals with, and knows no store. */
export type Setter<Slices> = (part: Partial<Slices>) => void;
export type Getter<Slices> = () => Slices;
