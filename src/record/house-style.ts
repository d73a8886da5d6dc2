/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of the hospital that this app can wear; every other hint of a SMART style is left. */
export interface HouseStyle {
  readonly background?: Colour;
  readonly text?: Colour;
  readonly highlight?: Colour;
}
