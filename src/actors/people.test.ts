import { describe, expect, it } from 'vitest';
import type { ActorReading } from '../model/actor.ts';
import { mergeActors } from './index.ts';
import { actor, merge, people, read, whose } from './testing/read.ts';

describe('spellings of one person meet in one node', () => {
  const pairs: [string, string][] = [
    [
      'Kazakh President Qasym-Zhomart Toqaev spoke on Monday.',
      'Kazakh President Kassym-Jomart Tokayev spoke on Tuesday.',
    ],
    [
      'Former Kazakh President Nursultan Nazarbaev was seen in Almaty.',
      'Former Kazakh President Nursultan Nazarbayev left Almaty.',
    ],
    [
      'Pakistani Foreign Minister Mohammad Ishaq Dar left.',
      'Pakistani Foreign Minister Ishaq Dar came back.',
    ],
    ['Hungarian Prime Minister Viktor Orban left.', 'Hungarian Prime Minister Orban Viktor came back.'],
    [
      'Armenian Prime Minister Nikol Pashinian flew home.',
      'Armenian Prime Minister Nikol Pashinyan came back.',
    ],
    [
      'Belarusian President Alyaksandr Lukashenka signed it.',
      'Belarusian President Alexander Lukashenko signed a law.',
    ],
    [
      'Ukrainian President Volodymyr Zelensky thanked Poland.',
      'Ukrainian President Volodymyr Zelenskyy thanked Norway.',
    ],
    [
      'Crown Prince Mohammed bin Salman of Saudi Arabia hosted the talks.',
      'Saudi Crown Prince Muhammad bin Salman will travel.',
    ],
    ['Russian Foreign Minister Sergei Lavrov objected.', 'Russian Foreign Minister Sergey Lavrov agreed.'],
    [
      'Iranian Foreign Minister Hossein Amir-Abdollahian landed.',
      'Iranian Foreign Minister Hossein Amirabdollahian left.',
    ],
  ];
  it.each(pairs)('%s / %s', (first, second) => {
    expect(merge(first, second).filter(({ kind }) => kind === 'leader')).toHaveLength(1);
  });

  it('takes a family name alone, and one with a lost possessive, for the person named in full', () => {
    const reading = read(
      'Chinese President Xi Jinping offered support on Friday. Xis project reaches Kenya, and Xi praised it.',
    );
    expect(people(reading)).toEqual(['Xi Jinping']);
    expect(whose(reading, 'Xis')).toBe('person:xi-jinping');
  });

  it('joins a body and its member over a lost possessive', () => {
    const reading = read(
      'Dana Ruiz, a fellow at the Harbor Policy Center, spoke first. According to Harbor Policy Centers Ruiz, Chile has no choice.',
    );
    expect(whose(reading, 'Ruiz', 1)).toBe('person:dana-ruiz');
    expect(whose(reading, 'Harbor Policy Centers')).toBe(whose(reading, 'Harbor Policy Center'));
  });

  it('lets initials and middle names stand aside', () => {
    expect(
      people(read('Senator John R. Whitfield voted no. John Whitfield, a senator from Ohio, said so.')),
    ).toEqual(['John R. Whitfield']);
  });
});

describe('two family names without the given ones', () => {
  it('are the person of both', () => {
    const reading = read('Mexican President Ana Lucía Robles Ibarra spoke. Ms. Robles Ibarra then left.');
    expect(people(reading)).toEqual(['Ana Lucía Robles Ibarra']);
  });

  it('are not who bears but a given name and the family name', () => {
    const reading = read(
      'Mexican President Juan Carlos Ibarra spoke. Peruvian President Carlos Ibarra then left.',
    );
    expect(people(reading)).toHaveLength(2);
  });
});

describe('persons who only share a part of their names stay apart', () => {
  it('two Kims', () => {
    const reading = read(
      'North Korean leader Kim Jong Un met South Korean President Kim Dae-jung. Neither smiled.',
    );
    expect(people(reading)).toEqual(['Kim Dae-jung', 'Kim Jong Un']);
  });

  it('leaves a family name alone unresolved while two bear it', () => {
    const reading = read(
      'North Korean leader Kim Jong Un met South Korean President Kim Dae-jung. Kim smiled.',
    );
    expect(whose(reading, 'Kim', 2)).toBeUndefined();
  });

  it('takes a family name alone for the one of two who was named before it', () => {
    const reading = read(
      'Czech Prime Minister Petr Novak spoke. It rained. Nobody came. The halls were empty. The doors were shut. Novak left. His adviser, Jan Novak, stayed.',
    );
    expect(whose(reading, 'Novak', 1)).toBe('person:petr-novak');
  });

  it('father and son of one name', () => {
    const reading = read(
      'Togolese President Paul K. Amegan Jr. spoke. His father, Paul Amegan, founded the party. Mr. Amegan met Chinese diplomats.',
    );
    expect(people(reading)).toEqual(['Paul Amegan', 'Paul K. Amegan Jr.']);
    expect(whose(reading, 'Amegan', 2)).toBe('person:paul-k-amegan-jr');
  });

  it('whom one document keeps apart, over documents too', () => {
    const text =
      'Togolese President Paul K. Amegan Jr. spoke. His father, Paul Amegan, a former president of Togo, founded the party.';
    expect(merge(text).filter(({ kind }) => kind === 'leader')).toHaveLength(2);
  });

  it('Hu and Hua', () => {
    const reading = read(
      'Hu Xijin, a commentator, wrote a post. Hua Chunying, a spokeswoman for the Chinese Foreign Ministry, did not.',
    );
    expect(people(reading)).toEqual(['Hu Xijin', 'Hua Chunying']);
  });

  it('same family name, other given name, over documents', () => {
    expect(
      merge(
        'Polish President Lech Kaczyński resigned.',
        'Former Polish Prime Minister Jarosław Kaczyński resigned.',
      ).filter(({ kind }) => kind === 'leader'),
    ).toHaveLength(2);
  });

  it('same full name, other state', () => {
    expect(
      merge('Guyanese President Mohamed Ali spoke.', 'Somali Defense Minister Mohamed Ali spoke.').filter(
        ({ kind }) => kind === 'leader',
      ),
    ).toHaveLength(2);
  });
});

describe('roles and kinds', () => {
  const role = (reading: ActorReading, label: string): string[] =>
    actor(reading, label)?.roles.map(
      ({ office, of, former }) => `${former ? 'former ' : ''}${office} ${of ?? '-'}`,
    ) ?? [];

  it('a head of state before the name', () => {
    const reading = read('Then Chilean president Marta Solís met Peruvian Foreign Minister Luis Ocampo.');
    expect(role(reading, 'Marta Solís')).toEqual(['former leads state:CHL']);
    expect(role(reading, 'Luis Ocampo')).toEqual(['official state:PER']);
  });

  it('a shared plural title', () => {
    const reading = read('It was signed by presidents Marta Solís of Chile and Luis Ocampo of Peru.');
    expect(role(reading, 'Marta Solís')).toEqual(['leads state:CHL']);
    expect(role(reading, 'Luis Ocampo')).toEqual(['leads state:PER']);
  });

  it('an apposition, with both the ministry and the state', () => {
    const reading = read('Lena Olsen, a spokeswoman for the Norwegian Foreign Ministry, denied it.');
    expect(role(reading, 'Lena Olsen').sort()).toEqual([
      'spokesperson inst:nor-foreign-ministry',
      'spokesperson state:NOR',
    ]);
  });

  it('who leads a party of a state does not lead the state', () => {
    const reading = read(
      'Lee Min-ho, the leader of South Korea’s opposition Democratic Party, accused Japan of delay.',
    );
    expect(role(reading, 'Lee Min-ho')).toEqual(['affiliated inst:kor-democratic-party']);
  });

  it.each([
    'The European Union’s High Representative for Foreign Affairs and Security Policy Anna Weber left.',
    'The EU’s high representative for foreign affairs, Anna Weber, left.',
  ])('a title with a long complement is its holder’s: %s', (text) =>
    expect(role(read(text), 'Anna Weber')).toEqual(['official bloc:EU']),
  );

  it('somebody’s spokesman speaks for that somebody’s state', () => {
    const reading = read(
      'Turkish President Kemal Arslan flew home. Deniz Polat, Arslan’s spokesman, confirmed it.',
    );
    expect(role(reading, 'Deniz Polat')).toEqual(['spokesperson state:TUR']);
  });

  it('"Ruritania, whose president, NAME": of the state right before', () => {
    const reading = read('Chile and Peru voted against Bolivia, whose president, Rosa Quispe, protested.');
    expect(actor(reading, 'Rosa Quispe')?.roles.map(({ of }) => of)).toEqual(['state:BOL']);
  });

  it('an expert is an analyst, even one with an office behind them', () => {
    const reading = read(
      'Paul Brandt, a former German ambassador and now a senior fellow at the Atlantic Council, disagreed.',
    );
    expect(actor(reading, 'Paul Brandt')?.kind).toBe('analyst');
    const other = read('Anna Fischer, a professor of history at Lund University, said Sweden would join.');
    expect(actor(other, 'Anna Fischer')?.kind).toBe('analyst');
    expect(role(other, 'Anna Fischer')).toEqual(['expert inst:lund-university']);
  });

  it('a counterpart holds the same office', () => {
    const reading = read(
      'The Chinese Foreign Minister, Wang Yi, spoke with his Russian counterpart, Sergei Lavrov.',
    );
    expect(role(reading, 'Sergei Lavrov')).toEqual(['official state:RUS']);
    const longer = read(
      'On Friday, the Peruvian Foreign Minister, Javier González, also spoke with his Chilean counterpart, Alberto van Klaveren, and told him that Peru agreed.',
    );
    expect(role(longer, 'Javier González')).toEqual(['official state:PER']);
  });

  it('people without a public role are no actors', () => {
    expect(
      merge('A nurse, Emma Stone, and the singer Paul Simon met in Norway.').filter(
        ({ kind }) => kind === 'leader' || kind === 'analyst',
      ),
    ).toEqual([]);
  });
});

describe('people whom the text gives no office', () => {
  const kinds = (text: string): string[] =>
    merge(text)
      .filter(({ kind }) => kind === 'leader')
      .map(({ label }) => label)
      .sort();

  it('are nobody where things only happen to them', () => {
    expect(kinds('Emma Stone was born in Norway. Paul Simon was injured near the Finnish border.')).toEqual(
      [],
    );
  });

  it('a bare family name joins the leader of that name whose state the text speaks of', () => {
    const found = mergeActors([
      { document: 'a', reading: read('Turkish President Kemal Arslan flew home.') },
      { document: 'b', reading: read('Protesters in Turkey burned flags after Arslan said he would stay.') },
    ]);
    expect(found.actors.find(({ key }) => key === 'kemal-arslan')?.members).toHaveLength(2);
  });

  it('titles after "as", after a complement and beside another name', () => {
    expect(kinds('Greta Holm resigned as the interior minister of Norway.')).toEqual(['Greta Holm']);
    expect(kinds('The U.N. special envoy for Libya Hanna Lindqvist warned of war.')).toEqual([
      'Hanna Lindqvist',
    ]);
    expect(kinds('King Olav dismissed Jens Moe from his post as mayor of Bergen in Norway.')).toContain(
      'Jens Moe',
    );
  });
});
