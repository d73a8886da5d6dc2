import { type Notice, notice, OPEN_AGAIN } from './notice.ts';
import { forgetSession, storedSession } from './smart-storage.ts';

const DECLINED: Readonly<Record<string, string>> = {
  access_denied: 'Access was declined, by you or by the server.',
  invalid_scope: 'The server does not allow some of the data that this app asks for. Tell the people who look after this app.',
  unauthorized_client: 'The server does not accept this app under its client id. Tell the people who look after this app.',
  invalid_request: 'The server did not understand the request to sign in. Tell the people who look after this app.',
  server_error: 'The sign-in server failed.',
  temporarily_unavailable: 'The sign-in server is not available at present.',
};

/** What a server says that sends the reader back without a code. */
export function declined(query: URLSearchParams): Notice {
  const code = query.get('error') ?? '';
  const sentences = [DECLINED[code] ?? 'The server did not let the app in.'];
  const key = query.get('state');
  const words = query.get('error_description');
  // Anyone can write an address with a description; only the server of a launch we began knows its state.
  if (key !== null && storedSession(key)) {
    forgetSession(key);
    if (words !== null) sentences.push(`The server says: “${words.slice(0, 300)}”`);
  }
  return notice('Signing in was not completed', ...sentences, OPEN_AGAIN);
}
