/** A server on this machine that speaks the chat-completions protocol, and a corpus to ask it about, for tests. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { testFolder, type TestFolder } from '../../lib/testing/folder.ts';
import { runReadings } from '../askAll.ts';

export const TEXTS = {
  a: 'Kenya thanked Uganda for its help.\n\nIts neighbor may send grain, President William Ruto said.\n',
  b: 'Brazil backs Bolivia.\n',
  c: 'Japan accused North Korea.\n',
};
export const GOOD = {
  a: [
    {
      n: 1,
      source: 'Kenya',
      source_kind: 'state',
      relation: 'support',
      target: 'Uganda',
      target_kind: 'state',
      trigger: 'thanked',
      firmness: 'asserted',
      speaker: null,
    },
    {
      n: 2,
      source: 'Its neighbor',
      source_name: 'Uganda',
      relation: 'aid',
      target: '',
      target_name: 'Kenya',
      trigger: 'send grain',
      firmness: 'possible',
      speaker: 'William Ruto',
      speaker_kind: 'leader',
    },
  ],
  b: [
    {
      n: 1,
      source: 'Brazil',
      source_kind: 'state',
      relation: 'support',
      target: 'Bolivia',
      target_kind: 'state',
      trigger: 'backs',
      firmness: 'asserted',
      speaker: null,
    },
  ],
  c: [
    {
      n: 1,
      source: 'Japan',
      source_kind: 'state',
      relation: 'accuse',
      target: 'North Korea',
      target_kind: 'state',
      trigger: 'accused',
      firmness: 'asserted',
      speaker: null,
    },
  ],
};

interface Body {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature: number;
}
export type Handler = (body: Body, response: ServerResponse, request: IncomingMessage) => void;

export const about = ({ messages }: Body): keyof typeof TEXTS =>
  /Kenya thanked/.test(messages[1]!.content) ? 'a' : /Brazil/.test(messages[1]!.content) ? 'b' : 'c';
export const say = (response: ServerResponse, content: unknown): void => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
};
export const well: Handler = (body, response) => say(response, JSON.stringify(GOOD[about(body)]));

interface Run {
  readonly status: 0 | 1;
  /** All lines that it said. */
  readonly said: string;
  /** Milliseconds of each wait, none of which was waited. */
  readonly waits: readonly number[];
}

/** A server for each test, and a folder with a corpus of three texts. */
export interface TestModel {
  readonly folder: TestFolder;
  /** What was asked until now; tests empty it. */
  asked: Body[];
  handle: Handler;
  readonly stop: () => void;
  readonly run: (more?: readonly string[], signal?: AbortSignal) => Promise<Run>;
  /** The file that the command writes, and its lines. */
  readonly out: () => string;
  readonly lines: () => Record<string, unknown>[];
}

/** Call it at the head of a test file. */
export function testModel(): TestModel {
  const folder = testFolder();
  let server: Server;
  let url = '';
  const model: TestModel = {
    folder,
    asked: [],
    handle: well,
    stop() {
      server.closeAllConnections();
      server.close();
    },
    out: () => join(folder.path, 'readings.jsonl'),
    lines: () =>
      readFileSync(model.out(), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    async run(more = [], signal = new AbortController().signal) {
      const said: string[] = [];
      const waits: number[] = [];
      const named = [
        '--in',
        join(folder.path, 'corpus'),
        '--ask',
        url,
        '--model',
        'tiny',
        '--out',
        model.out(),
      ];
      const status = await runReadings(
        [...named, ...more],
        {
          say: (line) => void said.push(line),
          print: (text) => void said.push(text),
          wait: (milliseconds) => {
            waits.push(milliseconds);
            return Promise.resolve();
          },
        },
        signal,
      );
      return { status, said: said.join('\n'), waits };
    },
  };
  beforeEach(async () => {
    model.asked = [];
    model.handle = well;
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (part) => (text += String(part)));
      request.on('end', () => {
        const body = JSON.parse(text) as Body;
        model.asked.push(body);
        model.handle(body, response, request);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const [id, text] of Object.entries(TEXTS)) folder.put(`corpus/${id}.txt`, text);
  });
  afterEach(() => model.stop());
  return model;
}
