/** Asks a model by the chat-completions protocol, question by question; every answer is kept, so that none is asked for twice. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '../../src/readings/index.ts';

export interface Asked {
  readonly url: string;
  readonly model: string;
  /** Where answers are kept. */
  readonly folder: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Ends the run; what was answered until then is kept. */
  readonly signal: AbortSignal;
  /** Sent as a bearer token, and kept nowhere. */
  readonly key?: string | undefined;
  /** Told of waiting; tests shorten it. */
  readonly wait?: (milliseconds: number, why: string) => Promise<void>;
}

/** Thrown where asking on is of no use: the message says what happened and what to do. */
export class AskingError extends Error {
  override readonly name = 'AskingError';
}

/** The endpoint of a server that is given by its address, by the root of its interface, or by the endpoint itself. */
export function endpointOf(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new AskingError(`--ask ${address}: it is no address such as http://localhost:11434`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AskingError(`--ask ${address}: it must begin with http:// or https://`);
  const path = url.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/chat/completions')) url.pathname = `${path === '' ? '/v1' : path}/chat/completions`;
  return url;
}

/** Whether what is sent there stays on this machine. */
export const isThisMachine = ({ hostname }: URL): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) || hostname.endsWith('.localhost');

/** Of text, model and prompt: the same question to the same model is asked once. */
export const fingerprintOf = (model: string, { messages }: Question): string =>
  createHash('sha256')
    .update(JSON.stringify([model, messages]))
    .digest('hex');

const placeOf = (folder: string, fingerprint: string): string => join(folder, `${fingerprint}.json`);

/** The kept answer; null where there is none, or what is there is broken. */
export function keptAnswer(folder: string, model: string, question: Question): string | null {
  const place = placeOf(folder, fingerprintOf(model, question));
  if (!existsSync(place)) return null;
  try {
    const { answer } = JSON.parse(readFileSync(place, 'utf8')) as { answer?: unknown };
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null;
  }
}

function keep(folder: string, model: string, question: Question, answer: string): void {
  mkdirSync(folder, { recursive: true });
  const place = placeOf(folder, fingerprintOf(model, question));
  // Whole or not at all, whenever the run is ended.
  const beside = `${place}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify({ model, document: question.document, answer }, null, 1)}\n`);
  renameSync(beside, place);
}

/** Tries at one question: while the server says that it is busy, and after any other fault of it. */
const WHEN_BUSY = 8;
const AFTER_FAULT = 3;

/**
 * The answer to a question, kept or new. @returns null where the server fails on this question alone
 * @throws AskingError where the run is at its end
 */
export async function ask(question: Question, asked: Asked): Promise<{ answer: string } | { fault: string }> {
  const {
    folder,
    model,
    wait = (milliseconds) => pause(milliseconds, undefined, { signal: asked.signal }),
  } = asked;
  const kept = keptAnswer(folder, model, question);
  if (kept !== null) return { answer: kept };
  let fault = '';
  for (let [busy, faults] = [0, 0]; busy < WHEN_BUSY && faults < AFTER_FAULT;) {
    const result = await request(question, asked);
    if ('answer' in result) {
      keep(folder, model, question, result.answer);
      return result;
    }
    if (result.retry === 'busy') {
      busy += 1;
      fault = 'the server was too busy';
      if (busy === WHEN_BUSY)
        throw new AskingError(`the server at ${asked.url} stays busy (status ${result.status ?? ''})`);
      await wait(
        result.after ?? 1000 * 2 ** Math.min(busy, 6),
        `the server is busy (status ${result.status ?? ''})`,
      );
    } else {
      faults += 1;
      fault = result.fault;
      if (faults < AFTER_FAULT) await wait(500 * faults, fault);
      else if (result.retry === 'unreachable')
        throw new AskingError(`${asked.url} cannot be reached: ${fault}`);
    }
  }
  return { fault };
}

interface Failed {
  readonly fault: string;
  readonly retry: 'busy' | 'unreachable' | 'fault';
  readonly status?: number;
  /** Milliseconds that the server asks to wait. */
  readonly after?: number;
}

/** @throws AskingError where the server refuses what it is asked, or the run is ended */
async function request({ messages }: Question, asked: Asked): Promise<{ answer: string } | Failed> {
  const { url, model, timeout, signal, key } = asked;
  let response: Response;
  let body: string;
  const limit = AbortSignal.timeout(timeout);
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, seed: 1, stream: false }),
      signal: AbortSignal.any([signal, limit]),
      redirect: 'error', // texts go where was said, and nowhere else
    });
    body = await response.text();
  } catch (error) {
    if (signal.aborted) throw new AskingError('stopped');
    if (limit.aborted) return { fault: `no answer within ${timeout / 1000} s`, retry: 'fault' };
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    return { fault: cause?.code ?? cause?.message ?? message, retry: 'unreachable' };
  }
  const { status } = response;
  if (status === 429 || status === 503) {
    const after = waitOf(response.headers.get('retry-after'));
    return { fault: '', retry: 'busy', status, ...(after !== null && { after }) };
  }
  if (status >= 500) return { fault: `the server failed (status ${status})`, retry: 'fault' };
  if (!response.ok)
    throw new AskingError(
      `the server refuses (status ${status}): ${body.replace(/\s+/g, ' ').slice(0, 200)}`,
    );
  const answer = contentOf(body);
  return answer === null ? { fault: 'what came is no answer of the protocol', retry: 'fault' } : { answer };
}

/** Of a Retry-After in seconds or as a date, in milliseconds, five minutes at most. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.min(300, seconds)) * 1000 : null;
}

function contentOf(body: string): string | null {
  try {
    const { choices } = JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] };
    const content = choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : null;
  } catch {
    return null;
  }
}
