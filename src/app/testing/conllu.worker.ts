/** For tests: reads texts in a browser's worker with the model as the page serves it. */
import { loadEnglish, splitSentences, writeConllu } from '../../language/index.ts';

onmessage = async ({ data }: MessageEvent<{ model: string; texts: string[] }>) => {
  const response = await fetch(data.model);
  const started = performance.now();
  const english = loadEnglish(new Uint8Array(await response.arrayBuffer()));
  const milliseconds = performance.now() - started;
  const trees = data.texts.map((text) =>
    writeConllu(text, english.parse(text, splitSentences(text, [{ start: 0, end: text.length }]), [])),
  );
  postMessage({ trees, milliseconds });
};
