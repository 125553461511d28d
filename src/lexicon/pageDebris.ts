/**
 * What news pages leave behind in a copied text: menus, players, share bars, newsletter boxes, notices, credits.
 * Source: our own, gathered from the page furniture of wire services, public broadcasters and newspapers in English.
 * Every pattern stands for a whole line, without surrounding white space, case ignored unless it says otherwise.
 */

/** Lines that are never part of an article. */
export const DEBRIS_LINES: readonly RegExp[] = [
  // access and menus
  /^accessibility links?$/i,
  /^(skip|jump|go) to (the )?(main |primary )?(content|navigation|search|menu|footer|article|page)\b.{0,30}$/i,
  /^(home|home ?page|menu|main menu|navigation|search|close|open|more|back|next|previous|sections?|all sections)$/i,
  /^(sign|log) (in|out|up)$|^(register|my account|account|settings|subscribe|donate|contact us|about us|advertise)$/i,
  /^(xs|sm|md|lg|xl)$/i,
  /^breaking( news)?$|^live( updates?| blog| now)?$|^exclusive$|^top stories$|^latest( news)?$/i,
  /^(back )?to (the )?top$|^scroll (down|up)\b.{0,30}$|^(show|hide|view|see|load) (more|less|all)( .{1,25})?$/i,
  /^home\s*["›>/|»].{0,200}$/i,
  /^[^|·•]{1,30}(\s?[|·•]\s?[^|·•.]{1,30}){2,}$/,
  /^(show|hide) news feed$|^source( link)?$|^via \S{1,20}$|^\[\/?ad[_ ]?\d*\]$/i,
  // players
  /^please wait\W*$|^loading\W*$|^buffering\W*$/i,
  /^no media source currently available\.?$/i,
  /^(\d{1,2}:\d{2}(:\d{2})?[\s/|-]*)+$/,
  /^(embed( share)?|share embed|direct link|pop-?out player|auto( \d+p)*|play|pause|mute|unmute|full ?screen)$/i,
  /^(\d{3,4}p\b.{0,20}|\d{2,3} ?kbps\b.{0,20})$/i,
  /^the (code|url) has been copied to your clipboard\.?$/i,
  /^your browser (does not|doesn't) support .{1,60}$/i,
  /^(listen|watch)( to (this|the) (article|story))?( now| live)?([\s·|:-]*\d+(:\d+)? ?(min|mins|minutes)?)?$/i,
  // share bars
  /^(share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|copy link|save|bookmark)$/i,
  /^(click to )?(share|post|send|e-?mail|tweet)( this)?( (article|story|page|post|link))?( (on|via|with|by|to) .{1,40})?$/i,
  /^(like|follow|find|join) us( on\b.{0,80})?[.!]?$/i,
  /^(\d+ )?(person|people) (likes?|liked|shared) this\b.{0,30}$/i,
  /^gift( this)? article$|^(\d[\d.,]*k? )?(shares?|likes?|views?|tweets?|retweets?)$/i,
  // newsletters and appeals
  /^.{0,120}\bclick here\b.{0,40}$/i,
  /^subscribe (to|for|now|today|here)\b.{0,300}$/i,
  /^sign up (for|to|now|here|today)\b.{0,200}$/i,
  /^get (our|all the|the (day's|latest|best|biggest|top|most)) .{1,150}$/i,
  /^(newsletters?|daily briefing|e-?mail address|your e-?mail( address)?|enter your e-?mail.{0,30})$/i,
  /^by (signing up|subscribing|submitting|clicking)\b.{0,250}$/i,
  /^(thank you|thanks) for (subscribing|signing up|reading)\b.{0,150}$/i,
  /^(download|get) (our|the) .{0,30}\bapps?\b.{0,60}$/i,
  /^(support|donate to|become a (member|subscriber|supporter) of) (our|us|independent|quality)\b.{0,100}$/i,
  /^turn on (desktop )?notifications\b.{0,80}$/i,
  // fields and index terms of newspaper archives (Nexis, Factiva, ProQuest)
  /^(BYLINE|SECTION|LENGTH|LOAD-DATE|LANGUAGE|SUBJECT|ORGANI[SZ]ATION|COMPANY|PERSON|COUNTRY|STATE|CITY|GEOGRAPHIC|PUBLICATION-TYPE|DATELINE|TICKER|INDUSTRY|GRAPHIC|DISTRIBUTION|JOURNAL-CODE|ACC-NO|CORRECTION-DATE|SERIES|EDITION|COLUMN|KEYWORDS?|ISSN|DOCUMENT-TYPE|PUB-TYPE|UPDATE):.*$/s,
  /^(document )?\d+ of \d+ documents?$/i,
  /^\d+ words$/i,
  /^document [a-z0-9]{15,}$/i,
  // pointers to other articles; screen readers' counts of their lists
  /^(list of \d+ items?|list \d+ of \d+|end of list)$/i,
  /^(read|see|watch|listen|hear|explore|learn|view|go)( also| more| next| this| on|)( ?[:>»|].{0,200})$/i,
  /^(read|see|watch) (more|also|next)\b.{0,120}[^.]$|^(read|see) more\.?$/i,
  /^(also|more) (read|see|watch|from|on|in|about)\b.{0,80}[^.]$/i,
  /^(related|recommended|suggested)( (articles?|stories|story|content|coverage|topics?|news|links?|videos?|reading))?( ?:.{0,200})?$/i,
  /^(recommended|suggested|selected|picked) for you$/i,
  /^(most|more) (read|popular|viewed|shared|recent|watched|stories|news|articles)$/i,
  /^(you (may|might) also (like|be interested in)|what to read next|read next|up next|don't miss|in case you missed it)\b.{0,60}$/i,
  /^(editors?'?s?|our) (picks?|choices?)$|^trending( now| topics?)?$|^keep reading$|^continue reading\b.{0,40}$/i,
  /^(tags?|topics?|keywords?|filed under|categor(y|ies)|in this article)( ?:.{0,200})?$/i,
  // advertisements
  /^\W*(advertise?ments?|advertising|ads?|sponsored( content| by .{1,40})?|promoted( content)?|paid (post|content))\W*(spot_?img\W*)*$/i,
  /^(article|story|content) continues (below|after)\b.{0,40}$|^article ad box$|^remove ads$|^skip (ad|advertisement)$/i,
  // notices
  /^(©|\(c\) ?\d|copyright\b).{0,300}$/i,
  /^.{0,200}\ball rights reserved\b.{0,100}$/i,
  /^(terms (of use|of service|and conditions|& conditions)|privacy( (policy|notice|statement|center))?|cookies?( (policy|settings|preferences|notice))?|disclaimer|imprint|legal notice)$/i,
  /^(we|this (web ?)?site|our (web ?)?site)( and our partners)? uses? cookies\b.{0,400}$/i,
  /^(accept|reject|allow|manage|decline)( all| only necessary)?( cookies?| preferences| settings)?$/i,
  /^this (article|story|post|piece|report) (was|is|has been) (originally|first|also)? ?(published|posted|produced|republished)\b.{0,200}$/i,
  /^(the )?(opinions|views) expressed (in|by|are)\b.{0,300}$/i,
  /^this (article|story|post|page|report) (is|was) (last )?(updated|modified|published in association)\b.{0,150}$/i,
  /^this text (is )?(also )?available in\b.{0,60}$|^read (the )?(entire|full|original) (article|story|post)\b.{0,60}$/i,
  // comments
  /^this site uses akismet\b.{0,120}$|^be the first to (comment|reply)\W*$/i,
  /^you are commenting using your\b.{0,80}$|^fill in your details below\b.{0,80}$/i,
  /^(\d[\d,.]* )?comments?( ?[:(].{0,20})?$|^no comments( yet)?\.?$/i,
  /^(leave|post|write|add|submit) (a |your )?(comment|reply)s?\b.{0,40}$|^(view|show|read|hide)( all)?( \d+)? comments?$/i,
  /^please let us know if you're having (issues|problems|trouble) with commenting\.?$/i,
  /^(please )?(log|sign) in (to|or)\b.{0,60}$|^your email address will not be published\b.{0,80}$/i,
  // credits and times
  /^\W?((additional|Additional|ADDITIONAL|Some|some) )?([Rr]eporting|REPORTING|[Ww]riting|[Ee]diting|EDITING|[Tt]ranslation|[Gg]raphics?|[Pp]roduction)( and (writing|editing|reporting))? (by|BY) \p{Lu}.{0,250}$/u,
  /^\W?with (additional )?(reporting|inputs?|files|contributions?|material) (by|from)\b.{0,200}$/i,
  /^.{0,200}\bcontributed to (this|the) (report|story|article|reporting)\W*$/i,
  /^our standards:.{0,100}$/i,
  /^(first |last )?(published|updated|posted|modified|created|issued)( on| at)?\b.{0,20}\d.{0,60}$/i,
  /^\d+ (seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$|^\d+[ -]min(ute)?s?( read)?$/i,
  /^((mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(day)?,? )?((january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,2}(st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? \d{4})(\W+(at )?\d{1,2}[:.]\d{2}.{0,25})?$/i,
  /^\d{4}-\d{2}-\d{2}([ t]\d{2}:\d{2}.{0,20})?$/i,
  /^([Bb]y|BY|(Text|Story|Written|Words|Analysis) by)( (\p{Lu}[\p{L}.'-]*,?|and|for|in|of|the|de|van|von|al|&)){1,12}$/u,
  /^(associated press|reuters|agence france-presse|afp|ap|agencies|(agency )?staff( writers?| reporters?)?)(, \p{Lu}[\p{L} -]{2,30})?$/iu,
  /^\W?(with |from )?(inputs? from )?(news )?agencies\W*$/i,
  /^\d+ (seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago( \d+)?$/i,
];

/** Heads and feet of printed pages: a number alone or far from the other words of its line. */
export const PAGE_LINES: readonly RegExp[] = [
  /^\W{0,3}\d{1,4}\W{0,3}$/,
  /^(page|p\.|pg\.?) ?\d{1,4}( ?(of|\/) ?\d{1,4})?$/i,
  /^\d{1,4} ?(of|\/) ?\d{1,4}$/i,
  /^\d{1,4}(\s{3,}|\t\s*)\S.{0,80}$/,
  /^\S.{0,80}(\s{3,}|\t\s*)\d{1,4}$/,
];

/** Lines of a player; the title line right above one is the player's, not the article's. */
export const PLAYER_LINES: readonly RegExp[] = [
  /^please wait\W*$/i,
  /^no media source currently available\.?$/i,
  /^(embed( share)?|share embed|pop-?out player)$/i,
  /^your browser (does not|doesn't) support .{1,60}$/i,
];

/** "MOSCOW, Jan 10 (Reuters) - ", "WASHINGTON -- ", "Cairo (AFP) – " before the first sentence. */
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'-]{2,}(?: \p{Lu}[\p{Lu}.'-]+){0,3}(?:, ?\p{Lu}[\p{L}. ]{1,25}\d{0,2}(?:, ?\d{4})?){0,2}(?: ?\([^()]{2,30}\))?|\p{Lu}[\p{L}.' -]{2,30}(?:, ?\p{Lu}[\p{L}. ]{1,25}\d{0,2}(?:, ?\d{4})?){0,2} ?\([^()]{2,30}\))(?: ?(?:--|—|–) ?| - )(?=["'[(]?[\p{Lu}\p{N}])/u;

/** "Reporting by A. Person; Editing by B. Person" after the last sentence, to the end. */
export const CREDITS =
  /(?=[([ACEORTWr])(?<=[.!?]["')]*\s*)(?:[([]?(?:Additional )?(?:[Rr]eporting|Writing|Editing|Translation|Compiled|Edited) by \p{Lu}.*|Our Standards: .*|[([]With inputs? from .*)$/u;

/** Headings of what stands below an article. */
export const FOOTER_OPENERS: readonly RegExp[] = [
  /^(load|show|see|view) more( (stories|articles|news))?$/i,
  /^about (the|this|our) (newsletter|author|writer|reporter|podcast|series|program(me)?|site)s?$/i,
  /^(most|more) (read|popular|viewed|shared|recent|watched|stories|news|articles)$/i,
  /^latest (posts|news|stories|articles|headlines)( by\b.{0,80}| from\b.{0,60})?$/i,
];

/** Headings of a box that also stands within articles. */
export const BOX_OPENERS: readonly RegExp[] = [
  /^(read|see) (more|next)( (stories|articles|news|from|on|about)\b.{0,60}[^.])?:?$/i,
  /^((more|other|related|recommended|top|latest|suggested) )+(stories|headlines|news)\b.{0,40}[^.]?$/i,
  /^more (from|in|on)\b.{0,60}[^.]$/i,
  /^(related|recommended|suggested)( (articles?|stories|content|coverage|news|links?|videos?|reading))?:?$/i,
  /^(newsletters?|sign up (for|to)\b.{0,120}|subscribe to\b.{0,120})$/i,
  /^(you (may|might) also like|what to read next|read next|also read|read also|see also|editors?'?s? picks?|trending( now)?)$/i,
  /^(tags?|topics?|filed under)( ?:.{0,200})?$/i,
  /^(©|\(c\) ?\d|copyright\b).{0,300}$/i,
  /^.{0,200}\ball rights reserved\b.{0,100}$/i,
];

/** Headings of a comment section: what readers wrote is not the article. */
export const COMMENT_OPENERS: readonly RegExp[] = [
  /^(\d[\d,.]* )?comments?( ?[:(].{0,20})?$/i,
  /^(leave|post|write|add) (a |your )?(comment|reply)$|^join the (conversation|discussion)$/i,
];

/** Anywhere in a paragraph: the page speaks to its reader about itself. */
export const READER_ADDRESS: readonly RegExp[] = [
  /\bclick here\b/i,
  /\b(subscribe|unsubscribe|sign up) (to|for)\b/i,
  /\b(please note that you|sharing, liking|our (content|newsletter|readers|website|app|journalism|privacy))\b/i,
  /\b(contact(ing)? us|follow us|find out more, |let us know)\b/i,
  /\byour (inbox|e-?mail|browser|consent|subscription|device|account)\b/i,
];

/** Anywhere in a short block: it is the legend of a picture. */
export const CAPTION_MARKS: readonly RegExp[] = [
  /[[(](file|undated|archive|handout|illustrative|combo|screen ?grab|video grab)?[ -]?(photo|picture|image|photograph|footage)[\])]/i,
  /\bfile (photo|picture|image|photograph)s?\b|^file\s*[-:–—]/i,
  /\b(photo|photograph|photography|image|picture|video|illustration|graphic)s?( (by|credit|courtesy( of)?))?\s*:/i,
  /\((photo|image|picture|photograph)s? (by|courtesy of)\b/i,
  /(\bAP Photo\b|\bREUTERS\s?\/|\bvia (AP|REUTERS|Reuters|Getty Images|AFP)\b|\/\s?(AFP|AP|EPA|Reuters|REUTERS|Getty Images|Shutterstock|Xinhua|TASS|Sputnik|Anadolu)\W*$|\b(Getty Images|EPA-EFE|Shutterstock)\b)/,
  /\((left|right|cent(er|re)|l|r|c|(second|third|fourth|fifth) from (the )?(left|right)|(top|bottom|front|back|far)( (left|right|row))?|from left|left to right)\)/i,
  /,\s(left|right|cent(er|re)|(second|third) from (the )?(left|right)),\s/i,
  /^(in )?this (handout|file|frame|undated|aerial|satellite|video|combination|photo|image|picture|photograph|screen ?grab)\b/i,
  /^the (video|footage|photo|image|picture) shows\b|\. the (video|footage|photo|image|picture) shows\b/i,
  /\b(is|are) (seen|pictured|shown|photographed) (in|at|on|near|with|during|outside|inside|after|before|next|here|along|behind|beside|from)\b/i,
];
