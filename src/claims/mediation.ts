/** Who stands between the parties of what a sentence tells: "swap prisoners after mediation by C", "a C-brokered truce". */
import { GO_BETWEENS } from '../lexicon/jointActs.ts';
import type { Candidate } from './candidate.ts';
import { rowAt } from './parties.ts';
import { formOr, ownersBefore } from './phrases.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { formAt } from './tree.ts';

const MEDIATED = new Set(['agree', 'cooperate', 'consult', 'concede']);
const BROKERED = /^[-‑–](?:mediated|brokered|facilitated)/;

/** The mediators that a word names: after "mediated by", before "-brokered", before or after "mediation". */
function mediatorsAt(scene: Scene, token: number): Referent[] {
  const { tree, document } = scene;
  const form = formAt(tree, token);
  if (GO_BETWEENS.has(form)) {
    if (['by', 'from'].includes(formOr(tree, token + 1)))
      return [...(rowAt(scene, token + 2, tree.tokens.length, 'actor')?.found ?? [])];
    if (form.endsWith('tion') || form.endsWith('ing')) {
      if (formOr(tree, token + 1) === 'of')
        return [...(rowAt(scene, token + 2, tree.tokens.length, 'actor')?.found ?? [])];
      return ownersBefore(scene, token);
    }
    return scene.mentions
      .filter(
        ({ end }) => end === (tree.tokens[token - 1]?.start ?? -1) && /^[-‑–]$/.test(formOr(tree, token - 1)),
      )
      .map((mention) => ({ actor: mention.actor, mention, phrase: mention.token }));
  }
  const mention = (scene.mentionsAt.get(token) ?? []).find(({ end }) =>
    BROKERED.test(document.view.slice(end, end + 14)),
  );
  return mention ? [{ actor: mention.actor, mention, phrase: token }] : [];
}

/** The mediator consults each party of what is agreed, exchanged or talked about in the same sentence. */
export function mediations(scene: Scene, told: readonly Candidate[]): Candidate[] {
  return scene.tree.tokens.flatMap((_, token): Candidate[] => {
    const mediators = mediatorsAt(scene, token).filter(({ actor }) => kindOf(scene, actor) !== 'analyst');
    if (mediators.length === 0 || mediators.length > 4) return [];
    const near = told.filter(
      ({ relation, anchor, source, target }) =>
        MEDIATED.has(relation) &&
        Math.abs(anchor - token) < 25 &&
        ![source, target].some(({ actor }) => mediators.some((one) => one.actor === actor)),
    );
    const [nearest] = near.toSorted((a, b) => Math.abs(a.anchor - token) - Math.abs(b.anchor - token));
    const events = near.filter(({ anchor }) => anchor === nearest?.anchor);
    const parties = new Map<string, readonly [Referent, Candidate]>();
    for (const event of events)
      for (const end of [event.source, event.target])
        if (!parties.has(end.actor)) parties.set(end.actor, [end, event]);
    if (parties.size < 2 || parties.size > 4) return [];
    return mediators.flatMap((mediator) =>
      [...parties.values()].map(([party, event]): Candidate => ({
        relation: 'consult',
        source: mediator,
        target: party,
        trigger: [token],
        anchor: token,
        hedges: event.hedges,
        nominal: true,
        rule: `consult: ${formAt(scene.tree, token)} (who stands between the parties)`,
      })),
    );
  });
}
