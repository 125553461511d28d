/** A command's keys as they are written on a keyboard. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Command } from '../../commands/command.ts';
import { keyInWords } from '../../commands/keys.ts';

export const keyList = ({ keys }: Command): TemplateResult[] =>
  keys.map((key, index) => html`${index > 0 ? ' or ' : ''}<kbd>${keyInWords(key)}</kbd>`);
