/** A code with the system that gives it meaning, or a text that stands without one. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}
