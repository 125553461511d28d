/** Files of every kind that is read, made from plain words, for tests. */
import { strToU8, zipSync } from 'fflate';

export const PARAGRAPHS = [
  'Foreign ministers of Kenya and Rwanda met in Nairobi on Tuesday to discuss the closed border between the two states.',
  'Kenya accused Rwanda of arming rebels in the east of the region, an accusation that the government in Kigali rejected.',
  'The African Union, which had called for talks in May, said that it would send observers to both sides of the border.',
  'Officials in Nairobi said trade between the two countries had fallen by a third since the spring, and that it must resume.',
] as const;

/** A page as a browser saves it: a menu, an article, a footer, and what its head says. */
export const page = (paragraphs: readonly string[] = PARAGRAPHS): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ministers meet | The Daily Sample</title>
<meta property="og:title" content="Ministers meet over border &amp; trade">
<meta property="og:site_name" content="The Daily Sample">
<link rel="canonical" href="https://sample.example/world/ministers-meet">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-09T10:15:00Z","author":{"name":"A. Writer"}}</script>
<script>document.write('never run')</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Ministers meet over border &amp; trade</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>
<footer><p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer></body></html>`;

export const docx = (paragraphs: readonly string[] = PARAGRAPHS): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'docProps/core.xml': strToU8(
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Border &amp; trade</dc:title></cp:coreProperties>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

/** A PDF with its lines at fixed places, `gap` points apart, more between paragraphs. */
export function pdf(paragraphs: readonly string[] = PARAGRAPHS): Uint8Array {
  const shown: string[] = [];
  let y = 780;
  for (const paragraph of paragraphs) {
    for (const line of linesOf(paragraph)) {
      shown.push(`1 0 0 1 60 ${y} Tm (${line.replace(/[\\()]/g, '\\$&')}) Tj`);
      y -= 14;
    }
    y -= 12;
  }
  const stream = `BT /F1 11 Tf\n${shown.join('\n')}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return strToU8(file, true);
}

/** Lines of about seventy letters. */
const linesOf = (words: string): string[] =>
  words.match(/.{1,70}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];

export const mail = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  [
    'From: "The Daily Sample" <news@sample.example>',
    'To: reader@sample.example',
    'Subject: =?UTF-8?Q?Ministers_meet_=E2=80=93_again?=',
    'Date: Tue, 09 May 2023 10:15:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    paragraphs.join('\r\n\r\n'),
    '',
  ].join('\r\n');

export const GERMAN =
  'Die Außenminister von Kenia und Ruanda trafen sich am Dienstag in Nairobi, um über die geschlossene Grenze zwischen den beiden Staaten zu sprechen. Kenia warf Ruanda vor, Rebellen im Osten der Region zu bewaffnen; die Regierung in Kigali wies das zurück. Die Afrikanische Union kündigte an, Beobachter auf beide Seiten der Grenze zu schicken.';
