import { EventEmitter } from 'node:events';
import type { Browser } from 'playwright-core';

/** What a page tells, as far as a bench asks; times in seconds. */
interface Events {
  'Network.requestWillBeSent': {
    readonly requestId: string;
    readonly request: { readonly url: string; readonly method: string };
    /** By the browser's own steady clock. */
    readonly timestamp: number;
    readonly wallTime: number;
  };
  'Network.loadingFinished': { readonly requestId: string; readonly timestamp: number };
  /** The page called what was added to it by `Runtime.addBinding`. */
  'Runtime.bindingCalled': { readonly payload: string };
}

/**
 * A page that is driven by the browser's own protocol and by nothing in it. What drives the other tests puts scripts and worlds of
 * its own into every page, which takes the page tens of milliseconds that no reader ever waits.
 */
export interface BarePage {
  readonly send: (command: string, parameters?: object) => Promise<void>;
  readonly on: <E extends keyof Events>(event: E, listener: (told: Events[E]) => void) => void;
  /** @returns the value, or what it promises, as JSON */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The answer to a command, or an event. */
interface Message {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: { readonly result?: { readonly value?: unknown } };
  readonly method?: keyof Events;
  readonly params?: unknown;
}

/** In a browser context of its own, so that nothing is cached. */
export async function openBarePage(browser: Browser, size: { width: number; height: number }): Promise<BarePage> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', browserContextId, ...size });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const told = new EventEmitter();
  const answers = new Map<number, (message: Message) => void>();
  session.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const message: Message = JSON.parse(received.message);
    if (message.method !== undefined) told.emit(message.method, message.params);
    else if (message.id !== undefined) answers.get(message.id)?.(message);
  });
  let last = 0;
  const ask = async (method: string, params: object): Promise<Message> => {
    const id = (last += 1);
    const answer = new Promise<Message>((resolve) => answers.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const message = await answer;
    answers.delete(id);
    if (message.error) throw new Error(`${method}: ${message.error.message}`);
    return message;
  };
  return {
    async send(command, parameters = {}) {
      await ask(command, parameters);
    },
    on(event, listener) {
      told.on(event, listener);
    },
    async evaluate(expression) {
      const { result } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return JSON.stringify(result?.result?.value);
    },
    async close() {
      await session.send('Target.disposeBrowserContext', { browserContextId });
      await session.detach();
    },
  };
}
