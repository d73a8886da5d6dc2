import { readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

/** The app's own server: static files under the headers that a hospital should set. */
export interface AppServerOptions {
  /** Folder of the built app. */
  readonly dist: string;
  /** Origin of the EHR: the app may talk to it and be framed by it, and to nobody else. */
  readonly ehrOrigin: string;
  /** Served as `smart.json` in place of the built one. */
  readonly smartJson?: object;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Answers for the app's origin. */
export function createAppServer(options: AppServerOptions): (request: Request) => Promise<Response> {
  const root = resolve(options.dist);
  const contentOf = fileReader();
  return async (request) => {
    if (request.method !== 'GET') return text(options, 405, 'This server only hands out files.');
    const path = filePath(root, new URL(request.url).pathname);
    if (path === undefined) return text(options, 404, 'There is no such file.');
    if (options.smartJson && path === resolve(root, 'smart.json')) {
      return respond(options, path, JSON.stringify(options.smartJson));
    }
    const content = contentOf(path);
    if (content) return respond(options, path, content);
    // Browsers ask for it unbidden, and would report its absence as an error of the app.
    if (path === resolve(root, 'favicon.ico')) return new Response(null, { status: 204, headers: securityHeaders(options) });
    const isPage = extname(path) === '.html';
    return text(options, 404, isPage ? 'The app is not built yet: run "npm run build".' : 'There is no such file.');
  };
}

/** Keeps what it has read until the file changes, as web servers do. */
function fileReader(): (path: string) => Uint8Array<ArrayBuffer> | undefined {
  const kept = new Map<string, { readonly changed: number; readonly content: Uint8Array<ArrayBuffer> }>();
  return (path) => {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile()) return undefined;
    const before = kept.get(path);
    if (before?.changed === file.mtimeMs) return before.content;
    const content = new Uint8Array(readFileSync(path));
    kept.set(path, { changed: file.mtimeMs, content });
    return content;
  };
}

/** @returns undefined for what leads out of the folder, or is no path at all */
function filePath(root: string, pathname: string): string | undefined {
  try {
    const path = resolve(root, `.${decodeURIComponent(pathname)}`);
    if (pathname.endsWith('/')) return path === root ? resolve(root, 'index.html') : undefined;
    return path.startsWith(root + sep) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function respond(options: AppServerOptions, path: string, content: BodyInit): Response {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  // File names of assets change with their content; pages and smart.json keep theirs and must never be stale.
  const isFresh = extname(path) === '.html' || path.endsWith(`${sep}smart.json`);
  const cache = isFresh ? 'no-store' : 'public, max-age=3600';
  return new Response(content, { headers: { ...securityHeaders(options), 'content-type': type, 'cache-control': cache } });
}

function text(options: AppServerOptions, status: number, message: string): Response {
  return new Response(message, {
    status,
    headers: { ...securityHeaders(options), 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function securityHeaders({ ehrOrigin }: AppServerOptions): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${ehrOrigin}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ehrOrigin} 'self'`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
