/** The door of a thread: a thread does not inherit the loader of TypeScript, it registers its own. */
import { register } from 'tsx/esm/api';

register();
const { default: read } = await import('./worker.ts');
export default read;
