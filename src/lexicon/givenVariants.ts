/**
 * Given names that are one name in several romanisations or languages of the same people, a row each. They join
 * spellings of one person, never two persons: the family name must agree as well. Compiled by hand from the romanisation
 * tables of BGN/PCGN and ALA-LC and from agency style books.
 */
export const GIVEN_VARIANTS: readonly (readonly string[])[] = `
mohammed muhammad mohamed mohammad mohamad muhammed muhamad mohamud mahamat mahomed mukhammad magomed
ahmed ahmad akhmad akhmed achmad ahmet
mahmoud mahmud makhmud
hussein hossein husayn hussain husein hosein
hassan hasan
yousef yusuf youssef yousuf yusef
joseph joe iosif josef jozef
abdullah abdulla abdallah
abdel abdul abdal
ibrahim ebrahim
ismail ismael esmail esmaeil esmaïl
suleiman sulayman suleyman soleyman
umar omar
othman osman usman
khalid khaled halid
rashid rasheed
saeed said sayed
tariq tarek tarik
walid waleed
faisal faysal feisal
hamid hameed
karim kareem
jamal gamal djamel
moammar muammar
bashar bachar
ali aly
alexander aleksandr aleksander alexandr alyaksandr aliaksandr oleksandr olexander alexandre aleksandar alexandros iskandar sasha
alexei alexey aleksei aleksey alexej oleksiy oleksii
andrei andrey andriy andrii andrej andrew andrzej
sergei sergey serhiy serhii sergiy siarhei serge
dmitry dmitri dmitriy dmitrii dmytro dzmitry
mikhail mykhailo mykhaylo mikhael michail mihail mikheil mikhayil
nikolai nikolay mykola mikalai nicolai
vladimir volodymyr uladzimir vladymyr wladimir
viktor victor viktar
yuri yury yuriy iurii yurii jurij
yevgeny evgeny yevgeniy evgeniy yevhen evgenii yevgeni eugene
igor ihor
oleg oleh aleh
pavel pavlo paval
pyotr petr petro piotr
vasily vasyl vasili vasiliy vassily
valery valeriy valerii valeri
vitaly vitali vitaliy vitalii
gennady gennadi gennadiy hennadiy
grigory grigori hryhoriy
konstantin kostyantyn konstantyn
kirill kyrylo kyril cyril
maxim maksim maksym maxym
anatoly anatoli anatoliy anatolii
arkady arkadi
artem artyom artiom
denis denys
stanislav stanislau
vyacheslav viacheslav vjaceslav
georgy georgi georgiy heorhiy giorgi georgii
yulia yuliya julia iuliia yuliia
maria mariya mariia
natalia natalya nataliya nataliia natallia
olga olha volha
svetlana sviatlana svitlana
tatiana tatyana tetiana tatsiana
elena yelena olena alena
irina iryna
ekaterina yekaterina kateryna katsiaryna catherine
anastasia anastasiya nastassia
qasym-zhomart kassym-jomart kasym-zhomart kasymzhomart qasymjomart
nursultan noursultan
shavkat chavkat
sadyr sadir
emomali imomali
gurbanguly kurbanguly
islam islom
recep rejep
mevlut mevlud
nicolas nicholas
jose josep
steven stephen steve stephan
michael mike mick
robert bob rob bobby
william bill will
james jim jimmy
anthony tony antony
thomas tom
donald don
edward ed ted
richard dick rick
benjamin benny bibi ben
daniel dan danny
katherine kate kathy
elizabeth liz elisabeth
david dave
ronald ron
kenneth ken
peter pete
christopher chris
matthew matt
samuel sam
timothy tim
jeffrey jeff geoffrey
gregory greg
lawrence larry
charles charlie chuck
antonio toni
`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
