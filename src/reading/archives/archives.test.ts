import { expect, test } from 'vitest';
import { partExport } from './index.ts';

const CODED = `HD
Norway condemns Mali
over closed road
BY   By Ada Vale
WC   61 words
PD   9 May 2023
ET   10:15
SN   The Sample News
SC   SMPL
LA   English
CY   (c) 2023 The Sample News
LP
Norway condemned Mali on Tuesday over the closed road.

TD
IN a speech the minister also thanked Chad.

The road has been closed since May.

CO   smplco : Sample Roads Inc
IN   i7 : Road Building
NS   gdip : International Relations | gcat : Political News
RE   mali : Mali | nor : Norway
PUB  Sample Press
AN   Document SMPL000020230509ej5900001

HD   Chad praises Niger
WC   9 words
PD   10 May 2023
SN   The Sample News
LP   Chad praised Niger.
TD   Niger thanked Chad.
RE   chad : Chad
AN   Document SMPL000020230510ej5a00002
`;

test('Factiva with codes: two articles with headline, source and day, without codes and index terms', () => {
  expect(partExport(CODED)).toEqual([
    {
      title: 'Norway condemns Mali over closed road',
      publisher: 'The Sample News',
      published: '9 May 2023',
      text: 'Norway condemned Mali on Tuesday over the closed road.\n\nIN a speech the minister also thanked Chad.\n\nThe road has been closed since May.',
    },
    {
      title: 'Chad praises Niger',
      publisher: 'The Sample News',
      published: '10 May 2023',
      text: 'Chad praised Niger.\n\nNiger thanked Chad.',
    },
  ]);
});

test('Factiva in print view: what stands between the headline and the text is no text', () => {
  const printed = `Norway condemns Mali

By Ada Vale
61 words
9 May 2023
10:15
The Sample News
SMPL
English
© 2023 The Sample News. All rights reserved.

Norway condemned Mali on Tuesday.

The road is closed.

Document SMPL000020230509ej5900001

Chad praises Niger
9 words
10 May 2023
The Sample News
SMPL
English
Copyright 2023 The Sample News

Chad praised Niger.

Document SMPL000020230510ej5a00002
`;
  expect(partExport(printed)).toEqual([
    {
      title: 'Norway condemns Mali',
      publisher: 'The Sample News',
      published: '9 May 2023',
      text: 'Norway condemned Mali on Tuesday.\n\nThe road is closed.',
    },
    {
      title: 'Chad praises Niger',
      publisher: 'The Sample News',
      published: '10 May 2023',
      text: 'Chad praised Niger.',
    },
  ]);
});

test('Nexis Uni: the text stands between "Body" and "Classification"', () => {
  const article = (title: string, day: string, body: string): string => `Page 1 of 2
${title}
The Sample (Oslo)
${day} Tuesday 10:15 AM GMT

Copyright 2023 The Sample All Rights Reserved
Section: WORLD
Length: 61 words
Byline: Ada Vale

Body

${body}

Classification

Language: ENGLISH
Subject: ROADS (90%)

Load-Date: ${day}

End of Document
`;
  const text =
    article('Norway condemns Mali', 'May 9, 2023', 'Norway condemned Mali.') +
    article('Chad praises Niger', 'May 10, 2023', 'Chad praised Niger.');
  expect(partExport(text)).toEqual([
    {
      title: 'Norway condemns Mali',
      publisher: 'The Sample (Oslo)',
      published: 'May 9, 2023',
      text: 'Norway condemned Mali.',
    },
    {
      title: 'Chad praises Niger',
      publisher: 'The Sample (Oslo)',
      published: 'May 10, 2023',
      text: 'Chad praised Niger.',
    },
  ]);
});

test('Nexis: each article begins with its number; a text that is no export stays whole', () => {
  const nexis =
    '1 of 2 DOCUMENTS\n\nThe Sample\n\nMay 9, 2023 Tuesday\n\nNorway condemns Mali\n\nNorway condemned Mali.\n\n2 of 2 DOCUMENTS\n\nThe Sample\n\nMay 10, 2023\n\nChad praises Niger\n\nChad praised Niger.\n';
  expect(partExport(nexis)?.map(({ title, publisher, published }) => [title, publisher, published])).toEqual([
    ['Norway condemns Mali', 'The Sample', 'May 9, 2023'],
    ['Chad praises Niger', 'The Sample', 'May 10, 2023'],
  ]);
  for (const text of [
    'Norway condemned Mali.',
    'It is in\nDocument SMPL000020230509ej5900001\nas they say.',
    'Body\nEnd of Document',
  ])
    expect(partExport(text)).toBeNull();
});
