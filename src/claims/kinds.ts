import type { Frame } from './frames.ts';
import { isPerson, kindOf, type Scene } from './scene.ts';

/** Whether both ends are of the kinds that the frame is about. */
export function fitsKinds(scene: Scene, frame: Frame, source: string, target: string): boolean {
  const from = kindOf(scene, source);
  const to = kindOf(scene, target);
  if (frame.flags.has('states')) return from === 'state' && to === 'state';
  if (frame.flags.has('blocs'))
    return (from === 'state' || (frame.relation === 'leads' && from === 'leader')) && to === 'bloc';
  if (frame.flags.has('persons')) return isPerson(scene, source) && isPerson(scene, target);
  return true;
}
