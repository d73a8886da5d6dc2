import { openSession } from './fhir/session.ts';

/** The sign-in is finished over the network while the app is still being loaded; `main.tsx` takes the same session up. */
void openSession();
void import('./main.tsx');
