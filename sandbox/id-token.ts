import { createHash, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';

/** Signs id_tokens with a key that lives as long as the EHR. */
export interface Signer {
  /** For the jwks address. */
  readonly publicKey: JsonWebKey;
  /** @returns a compact ES256 JWT */
  readonly jwt: (claims: Readonly<Record<string, unknown>>) => string;
}

const base64url = (data: string | Buffer): string => Buffer.from(data).toString('base64url');

/** Makes a fresh P-256 key. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url').slice(0, 16);
  return {
    publicKey: { ...jwk, kid, use: 'sig', alg: 'ES256' },
    jwt(claims) {
      const signed = `${base64url(JSON.stringify({ alg: 'ES256', typ: 'JWT', kid }))}.${base64url(JSON.stringify(claims))}`;
      // JWS wants the two numbers side by side; DER would be refused by every verifier.
      const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return `${signed}.${base64url(signature)}`;
    },
  };
}

/** Whether the verifier is the one whose S256 challenge was given (RFC 7636). */
export function isVerifierOf(challenge: string, verifier: string): boolean {
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}
