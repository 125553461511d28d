/** Where the drawing is looked at from, as it stands in an address. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** 1 shows the whole graph; smaller is nearer. */
  readonly ratio: number;
}
