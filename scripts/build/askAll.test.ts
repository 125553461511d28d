/** The command that asks a language model, against a server on this machine that answers well, badly, slowly, or not at all. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { runReadings } from './askAll.ts';
import { endpointOf, isThisMachine } from './asking.ts';
import { GOOD, TEXTS, about, say, testModel, well } from './testing/model.ts';

const model = testModel();
const { run, out } = model;
const keptAnswers = (): number =>
  readdirSync(`${out()}.answers`).filter((name) => name.endsWith('.json')).length;

describe('a server that answers well', () => {
  test('is told what is asked, after the reader was told what goes where; a second run asks nothing, with the same bytes', async () => {
    const { status, said } = await run();
    expect(status).toBe(0);
    expect(said).toMatch(
      /^The text of 3 documents of .*corpus \(\d+ characters\) goes to http:\/\/127.*\/v1\/chat\/completions, on this machine, for the model tiny: 3 questions/,
    );
    expect(model.asked).toHaveLength(3);
    expect(model.asked[0]).toMatchObject({ model: 'tiny', temperature: 0 });
    expect(model.asked[0]!.messages[1]!.content).toContain(
      '1. Kenya thanked Uganda for its help.\n2. Its neighbor may send grain',
    );
    const lines = model.lines();
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatchObject({
      document: 'a',
      quotation: 'Its neighbor may send grain, President William Ruto said.',
      start: TEXTS.a.indexOf('Its'),
      source: { words: 'Its neighbor', name: 'Uganda' },
      target: { name: 'Kenya' },
      firmness: 'possible',
      speaker: { words: 'William Ruto', kind: 'leader' },
      readBy: 'tiny',
    });
    const bytes = readFileSync(out());
    const again = await run();
    expect([again.status, model.asked.length]).toEqual([0, 3]);
    expect(again.said).not.toContain('goes to');
    expect(readFileSync(out()).equals(bytes)).toBe(true);
  });

  test('is asked again for a text that changed, and for another model, and for no other', async () => {
    await run();
    model.folder.put('corpus/b.txt', 'Brazil backs Bolivia again.\n');
    await run();
    expect(model.asked).toHaveLength(4);
    await run(['--model', 'other']);
    expect(model.asked).toHaveLength(7);
  });
});

test.each([
  ['prose around a list', (list: string) => `Here you are:\n\`\`\`json\n${list}\n\`\`\`\nAnything else?`, 1],
  ['thoughts before the list', (list: string) => `<think>is [1] a list?</think>${list}`, 1],
  ['a list under a key', (list: string) => `{"claims": ${list}}`, 1],
  [
    'an object a line',
    (list: string) => (JSON.parse(list) as unknown[]).map((item) => JSON.stringify(item)).join('\n'),
    1,
  ],
  ['no list', () => 'I am sorry, I cannot.', 0],
  ['half a list', (list: string) => list.slice(0, -9), 0],
  ['markup', () => '<script>alert(1)</script><ul><li>Brazil</li></ul>', 0],
  ['nothing', () => '', 0],
])('%s: claims are found or the answer is refused in words', async (_, answer, found) => {
  model.handle = (body, response) => say(response, answer(JSON.stringify(GOOD[about(body)].slice(-1))));
  const { status, said } = await run();
  expect(status).toBe(0);
  expect(model.lines()).toHaveLength(3 * found);
  if (found === 0)
    expect(said.match(/refused: [abc]: the answer holds no list of claims in JSON/g)).toHaveLength(3);
});

test('false quotations, unknown relations and sentences, markup as words: each is refused by itself, the rest comes in', async () => {
  const [good] = GOOD.b;
  model.handle = (body, response) =>
    say(
      response,
      JSON.stringify(
        about(body) !== 'b'
          ? []
          : [
              good,
              { ...good, source: 'Brasil' },
              { ...good, trigger: 'strongly backs' },
              { ...good, target: '<b>Bolivia</b>' },
              { ...good, relation: 'loves' },
              { ...good, n: 7 },
              { ...good, speaker: 'Lula' },
              { ...good, source: { toString: 'x' } },
              'Brazil backs Bolivia',
              null,
            ],
      ),
    );
  const { status, said } = await run();
  expect(status).toBe(0);
  expect(model.lines()).toHaveLength(1);
  for (const [claim, why] of [
    [2, 'source: the words “Brasil” do not stand in the quotation'],
    [3, 'trigger: the words “strongly backs” do not stand in the quotation'],
    [4, 'target: the words “<b>Bolivia</b>” do not stand in the quotation'],
    [5, 'relation: '],
    [6, 'there is no sentence 7'],
    [7, 'speaker: the words “Lula” do not stand in the document'],
    [8, 'source'],
    [9, 'it is no object'],
    [10, 'it is no object'],
  ] as const)
    expect(said).toContain(`refused: b: claim ${claim}: ${why}`);
});

describe('a run that does not come to its end', () => {
  test('rate-limited: it waits as long as the server asks, and asks again', async () => {
    let turn = 0;
    model.handle = (body, response, request) => {
      turn += 1;
      if (turn === 2) response.writeHead(429, { 'retry-after': '7' }).end();
      else if (turn === 3) response.writeHead(503).end();
      else well(body, response, request);
    };
    const { status, waits } = await run();
    expect([status, model.asked.length]).toEqual([0, 5]);
    expect(waits).toEqual([7000, 4000]);
    expect(model.lines()).toHaveLength(4);
  });

  test('busy for good: it ends with words, keeps what it has, and goes on from there', async () => {
    model.handle = (body, response, request) =>
      about(body) === 'a' ? well(body, response, request) : response.writeHead(429).end();
    const first = await run();
    expect(first.status).toBe(1);
    expect(first.said).toMatch(
      /error: the server at .* stays busy \(status 429\)\. 1 of 3 answers are kept in .*: the same command goes on/,
    );
    expect([existsSync(out()), keptAnswers()]).toEqual([false, 1]);
    model.handle = well;
    model.asked = [];
    expect((await run()).status).toBe(0);
    expect(model.asked.map(about)).toEqual(['b', 'c']);
    expect(model.lines()).toHaveLength(4);
  });

  test('cancelled: the answers until then are kept, an earlier file stays as it was, and the next run asks for the rest', async () => {
    model.folder.put('readings.jsonl', 'before\n');
    const ending = new AbortController();
    model.handle = (body, response, request) =>
      about(body) === 'b' ? ending.abort() : well(body, response, request);
    const { status, said } = await run([], ending.signal);
    expect(status).toBe(1);
    expect(said).toMatch(/error: stopped\. 1 of 3 answers are kept/);
    expect(readFileSync(out(), 'utf8')).toBe('before\n');
    model.handle = well;
    model.asked = [];
    expect((await run()).status).toBe(0);
    expect(model.asked.map(about)).toEqual(['b', 'c']);
  });

  test('offline: it says where nobody answers; what is kept is used without a server', async () => {
    await run();
    model.folder.put('corpus/d.txt', 'Norway aids Ukraine.\n');
    model.stop();
    const { status, said } = await run();
    expect(status).toBe(1);
    expect(said).toMatch(/error: http:.* cannot be reached: ECONNREFUSED\. 3 of 4 answers are kept/);
    expect(model.lines()).toHaveLength(4);
  });

  test('slow: one question without an answer in time is named, the others come in, and it alone is asked again', async () => {
    model.handle = (body, response, request) =>
      about(body) === 'b' ? undefined : well(body, response, request);
    const { status, said } = await run(['--timeout', '0.2']);
    expect(status).toBe(1);
    expect(said).toContain('warning: b: no answer: no answer within 0.2 s');
    expect(said).toContain('error: 1 questions have no answer');
    expect(model.lines()).toHaveLength(3);
    model.handle = well;
    model.asked = [];
    expect((await run()).status).toBe(0);
    expect(model.asked.map(about)).toEqual(['b']);
  });

  test.each([
    [
      'refused',
      (response: ServerResponse) => response.writeHead(404).end('model "tiny" not found'),
      /the server refuses \(status 404\): model "tiny" not found/,
    ],
    [
      'redirected',
      (response: ServerResponse) => response.writeHead(302, { location: 'http://example.org/' }).end(),
      /cannot be reached/,
    ],
    [
      'no protocol',
      (response: ServerResponse) => response.end('<html>'),
      /no answer: what came is no answer of the protocol/,
    ],
    [
      'failing',
      (response: ServerResponse) => response.writeHead(500).end(),
      /no answer: the server failed \(status 500\)/,
    ],
  ])('%s: said in words, and nothing of it is kept', async (_, respond, words) => {
    model.handle = (_body, response) => respond(response);
    const { status, said } = await run();
    expect(status).toBe(1);
    expect(said).toMatch(words);
    expect(existsSync(`${out()}.answers`)).toBe(false);
  });
});

test('--sentences prints what a reading’s number means, and asks nothing', async () => {
  const { status, said } = await run(['--sentences']);
  expect(status).toBe(0);
  expect(said).toContain(
    'a\n1. Kenya thanked Uganda for its help.\n2. Its neighbor may send grain, President William Ruto said.\n',
  );
  expect([model.asked, existsSync(out())]).toEqual([[], false]);
});

describe('nothing is sent', () => {
  test.each([
    [
      ['--ask', 'http://example.org'],
      /goes to http:\/\/example\.org\/v1\/chat\/completions, ANOTHER MACHINE[^]*example\.org is another machine: .* add --yes/,
    ],
    [['--ask', 'ftp://localhost'], /must begin with http/],
    [['--ask', 'somewhere'], /it is no address/],
    [['--model', ''], /--model NAME is missing/],
    [['--timeout', 'long'], /--timeout long/],
    [['--in', '/nowhere/at/all'], /there is no such file or folder/],
  ])('for %j', async (more, words) => {
    const { status, said } = await run(more);
    expect(status).toBe(1);
    expect(said).toMatch(words);
    expect(model.asked).toEqual([]);
  });

  test('without --ask', async () => {
    const said: string[] = [];
    const status = await runReadings(
      [],
      { say: (line) => void said.push(line), print: () => undefined },
      new AbortController().signal,
    );
    expect([status, said]).toEqual([
      1,
      ['error: --ask URL is missing: without it nothing is asked and nothing is sent'],
    ]);
  });
});

test.each([
  ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions', true],
  ['http://[::1]:8080/v1/', 'http://[::1]:8080/v1/chat/completions', true],
  ['https://127.0.0.1/api/chat/completions', 'https://127.0.0.1/api/chat/completions', true],
  ['http://localhost.example.org', 'http://localhost.example.org/v1/chat/completions', false],
  ['http://192.168.1.5:11434', 'http://192.168.1.5:11434/v1/chat/completions', false],
])('%s is asked at %s', (address, endpoint, here) => {
  expect(endpointOf(address).href).toBe(endpoint);
  expect(isThisMachine(endpointOf(address))).toBe(here);
});
