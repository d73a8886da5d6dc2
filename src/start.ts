import { openSession } from './fhir/session.ts';

/** Longest time that the app is kept waiting for what asks for the token: the list of sites may be slow to come. */
const HEAD_START_MS = 40;

let isLoading = false;
const load = (): void => {
  if (isLoading) return;
  isLoading = true;
  void import('./main.tsx');
};

// The sign-in is finished over the network while the app is being loaded; `main.tsx` takes the same session up.
void openSession(() => setTimeout(load)).finally(load);
setTimeout(load, HEAD_START_MS);
