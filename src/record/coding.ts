/** A code with the system that gives it meaning, or a text that stands without one. */
export interface Coding {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
  readonly display?: string | undefined;
}
