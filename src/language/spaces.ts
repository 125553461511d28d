/** Whether the character at `at` is white space or a control character. */
export function isSpace(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return (
    code <= 32 || (code >= 0x7f && code <= 0xa0) || (code > 0xff && /[\s\u200b\ufeff]/u.test(view.charAt(at)))
  );
}

/** Whether the character at `at` ends a line. */
export function isBreak(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
