/**
 * Given names with the sex that usually bears them, folded: lower case, no diacritics. They tell a person's name from
 * other capitals, and "he" from "she". Source: the person providers of Faker for Python (MIT licence,
 * https://github.com/joke2k/faker), all Latin and Cyrillic locales, transliterated, with the given names common among
 * Arabs, Persians, Turkic peoples, Caucasians and Indians added; names that are also everyday words or places are out.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const MALE_NAMES = list(`
aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abbas abbos abdalla abdallah abdel
abdelatif abdelfattah abdelkader abdellah abdelmadjid abderaouf abderrahmane abdi abdihakim abdirahman abdis
abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid
abdulkadir abdulkerim abdulla abdullah abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik
abdurahmon abdurrahman abdurresit abednego abeer abeiku abel abelardo abhimanyu abhiram abid abilio abiodun
abiona abiy abjorn ablen abner abraham abram abror abubakar abubakr abuzar abyasa acar achiel achille achim
acikel aclan adak adalbert adalberto adam adamo adams adan adasal addi adean adebiyi adebowale adedayo
adedeji adekitan adekola adekunle adel adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu
adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adigun adika adikara adil adinata adis
aditya adlan admir adnan adolf adolfo adolfs adolphe adonis adriaan adrian adriano adrien adriyan advaith
advay advik aedan aengus aerozol afanasy afer afil afinogen afiq afolarin afonso afrim aftin aga agafon
agahadi agakisi agamali agamusa agap agapi agapito agapy agasafa agastya agatopod agaxan age agent aggey
aggrey agim aglay agmur agnar agne agnen agnesh agnolo agnos agop agostino agris agron agtsi agus agustin
ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars aijuka aimable aime aimo ainars aitor aivar aivars ajala ajan
ajani ajiman ajimat ajimin ajiono akalan akanmu akar akarsana akashiya akatay akbar akbas akboga akcabay
akcasu akcivan akdora akdurmus ake akezhan akgol aki akif akim akinal akinkunmi akinlabi akinwale akira
akkerman akmal akmaner akobir akoz akram aksakusti aksay aksel akseli akshay aksidan aksintiya aksogut
aktemur akver akwasi akwesi alaaddin alade aladin aladino alaeddin alain alambana alamiro alamu alan alanalp
alassane alastair alattin alban albano albeiro alberico albert alberto alberts albin albino albiyana
albrecht alcan alcides aldair aldemar alderano aldin aldis aldo alec aleg aleix alejandro alejo alek aleks
aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksey aleksi alekzandriyan alen
aleodor ales alessandro alessio alevandr alevtyn alexandar alexander alexandr alexandre alexandros alexandru
alexe alexei alexej alexey alexi alf alfgeir alfio alfons alfonso alfonz alfred alfredo alfreds algot ali
aliabbas aliaksandr aliihsan alikhan alin alinur alirio aliro aliseydi alistair alistar alister aliyu aljaz
aljosa alkor allahverdi allan allen alli almazbek almir almus alois alojz alojzij alonso aloys alparslan
alpcan alphonce alphons alphonse alphonsus alpin alpsu altin altinisin altinkaya altogan altug alvar alvaro
alve alveiro alvin alwin alyaksandr amac amadeo amadeus amado amador amancio amando amar amaro amaru amaury
ambrose ambrosio ambroz amedeo amedeu americo amico amilcar amin amine amir amit amleto amol amon among amos
amri amundi amvrosy amza anacleto anany anar anaru anas anastasio anastasios anatol anatoli anatolie
anatolij anatoly anay ancizar anders anderson andic andile andor andras andre andreas andrei andrej andrejs
andres andress andrew andrey andri andrian andrija andrin andris andriy andron andronik andrus andry andrzej
andwele andy anej anes angavu ange angelino angelo anggabaya anghel angus anibal anicet anikey anikita
anirudh anis anisim anjolaoluwa anmol annak annar annes annibale anom anoni ansaldo anselm anselmo ansgar
ansh ansis anssi antal ante antero anthony antim antip anto antoin antoine anton antonello antoni antonin
antonino antonio antonios antoniu antonius antons antony antoon ants antti antun anvar anwar anyelo anze
aodhan aongus apaydin apolinar apollinary apollo apollon apostolos aqil aquiles aran ararat arben arbey
arbnor arcan archer archie arda ardian ardit arefy arezki argeir argemiro argono argu ari arian aribert arie
arif arifcan ariki arikol arild arilius arin arisoy aristarkh aristide aristides arjun arkadiusz arkady
arkhip arkut arley arlind arlo armand armando armands armas armen armend armin arnald arnaldo arnau arnaud
arnbergur arnd arndt arne arnfinnur arnfried arngrimur arnim arnis arnljotur arno arnold arnoldo arnolds
arnost arnulf arnulfo arnviður aron arpad arpag arran arron arsaell arsen arsenie arsenio arseniy arseny
arsim arsipatra artan artanto artawan artem artemio artemy arthur artis arto arttu artturi artur arturo
arturs artyom aru arvid arvids arvo aryan asad asaf asafe asalet asani asbjorn asdrubal asger asgrimur asher
ashraf asif asilbek asim asir asirwada asirwanda askar askhat asko askold aslakur aslan aslanhan aslijan
asmadi asman asmianto asmuni aspar asroður assar assimi astmundur aston astrit astvaldur asvaldur aswani
atabala atagun atalay atamoglan atanas atasagun atatore atenulf atgun athanasios atharv athman athuman
athumani atiku atila atilgan atilhan atilio atma atmaja atnan atsushi atte attila augustin augustine augusto
augusts aukusti aulis aurel aurelian aureliano aurelien aurelio austar austine auðbert auðmundur avdey avel
avelino aver averky averno averyan avgust avgustian avgustin avhustyn avi avigdor avksenty avo avram avreli
avrely avror avsin avtonom axel axinte ayaan ayaydin aybora aydemir ayden aydin aydinbey aydinc aygutalp
ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek aytuna ayub ayush ayushman
ayvas azaan azad azaliya azar azary azeglio azettin aziz azizi aðalbert aðalmundur baba babasola babatunji
babawale baccio bachittar baering bafel bagas bagdas bagiya bagus bagya bahaddin bahadir bahadurjit bahati
bahittin bahlul bahram bahruz bahuraksa bahuwarna bahuwirya bailie bairon bajragin bajram bakari bakda
bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakti baktiadi baktianto baktiono
bakytzhan bala balamantri balangga balapati balatekin balazs baldassare baldomero balduino baldur baldvin
bale balendra balhaar bali balidin balijan balinda balint baljiwan baltas baltasar baltazar balthasar balvan
balveer balz bambang banara banawa banawi bancar bandile banel banjeet baptist baptiste barack barak baraka
barasa barbu barham baris bariscan barna barnabas barry barsen bart bartek bartholomaus bartholomew bartley
bartolome bartolomej bartolomeo bartolomeu barði bas basarab basay bashan bashar bashkim basil basile
basilio basim basir basok bassirou bastiaan bastian bastien batirhan baturay baudelio baudouin baugur
bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin bazhen beat beau beauden bebe becho
beda bedi bedri bedrich behrem behruz beitir bekbay bekim bekir bektasi belarmino belisario bellisan bello
belo ben benadik benard bence bendeguz benedek benedetto benedict benedicto benedikt bengibay bengt beni
beniamin benicio benigno benito benjamim benjamin benn benno benny benoit benol benone benson bent bento
benvenuto beppe berat beren berend berends berghreinn bergmundur bergvin berimir berin beriya berkal berki
berksay bernabe bernard bernardino bernardo bernd bernd-dieter berndt bernfried bernhard bernharður bernt
bernward bero beroslav berran bert bertalan bertel berthold bertil berto bertold bertram bertrand bertulis
besart beshte besim besin besnik betino bett bevan beyda beyler beyzade bezalel bhekani biagio bibuwa bican
bidzina biel bilal bilawal bilender bilgen bilgutay billy bilol biltas bilyan binali binbasar binisik binko
bino birger birsen birtingur bisar bisenti biser bjargþor bjarmar bjarne bjarnfreður bjarnlaugur bjarnþor
bjartþor bjorgolfur bjorn bjornolfur bladimir blago blagoj blagomir blagosvet blagovest blagoy blahoslav
blaine blair blake blas blaz blazej blazhe blerim boaz bob boban bobby bobur bodhi bodo bodromir boe bog
bogatimur bogdan boginya bogolyub bogomil bogomir bogoslav bogoy bohdan bohodar bohumil bohumir bohus
bohuslav boil boila bojan boje bola bolat bolen boleslav bone bonface bonifac boniface bonifacio bonislav
bonko bono borahan boratas borche borge borgulfur boris borislav borivoj borja borje borkur borris bortecin
borut borys boryslav bostjan botolfur botond boyan boycho boyko boynak bozbag bozerk bozhan bozhidar bozhik
bozhimir bozhin bozhinel bozhko bozho bozhur bozo boztas boði brad bradley brady brahim bram bramwel brandon
branislav branko braulio bravin braxton brayan brayden breandan brecht brencis brendan brendon breno brent
bresi bretislav brett brian brice briek brien brieuc brijesh brimir brodie bronislav bror bruce bruno bryan
bryce brynjulfur brynþor bucur budi budimir buenaventura buget buhari bujar bulat bulunc bunyamun burak
burakhan burc burckhard burghard burim burkard burkhard burkhardt buyrukhan byron bystrik cabbar cabir caga
cagak cagdan cager caglasin cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailum caio
caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calal calcedonio caleb
calebe calil calin calisto calixto callan callum calogero calti calum calvin calvince cameron camil camillo
camillus camilo camok campbell campo can canal canberk candelario candeniz candido candra candrakanta cangur
canice cansin cantemir cantez caoimhin caolain caolan caomhan capa capkan caraka carl carl-heinz carl-johan
carlito carlo carlos carmelo carsten carub cas casemiro casian caspar casper catalin cathal catur caturangga
caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy cebrian cecep
cecil cecilio cedric cedrin ceferino celal celem celestin celestino celikkan celikyurek celilay celso cem
cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir cerci cercis cesar cesare cetin
cetinsu cevheri cevikoz cezar cezary cezayir chabane chacho chaitanya chakradev chakradhar champak chanakya
chandra chandran chandresh chankete chanko chano charan chardafon charles charly charodey chatresh chatura
chau chaush chavdar che chedo chedomir chege chema chenko chenyu chepo cherif cherno chernorizets cheruiyot
cheslav cheusi chibuzo chigozie chijioke chiko chilo chinedu chiyo chocho chochomir chonar choni chono
chonyu chris christer christiaan christof christofer christoffer christoph christophe christopher christos
chubrik chucho chude chudo chudomir chudoslav chuk chukwudi chukwuemeka chuy chvor cian cianan ciaran cidal
cihandide cillian cindoruk cinerk cingiz ciprian cipriano ciriaco ciril cirillo cirino ciro civgin claas
claes clarence clark clas claudio claudiu claudius claudy claus claus-dieter claus-peter clavs clayton
clemens clement clemente cleophas cleto clifford climaco clinton clive clodomiro codin codrin cody cogay
cohen cokan cole coleman colin colins collin collince collins colm colman colton coluccio colum columba come
conal conall conan conchur conleth conn connell connor conor conrad conrado constant constantin cooper copur
cord corentin corey coriolano cormac cormack corneille cornel cornelio cornelis corneliu cornelius corrado
corsin corvin cory cosimo coskun cosmas cosme cosmin cosqun costache costantino costanzo costel costin craig
crin cristea cristhian cristhofer cristian cristiano cristobal cristofer cristofor cristopher csaba csongor
ctibor ctirad cuman cumsud cuneyit curdin curro curt curtis custodio cvetko cyprian cyriel cyril cyrill
cyrille cyrus czeslaw daan dacian dacin dadap dadi dag dagel dagfari dagistan dagnyr dagobert dagoberto dai
dainis dairo daksh dakshesh dalan dalbir dale daler dalibor daliman dalimin daliono dalkilic dalli dalmas
dalton damar damian damiano damien damife damijan damir damjan damon damu dan danang dancan dancun dani
daniel daniels danijel danila danilo danis daniswara danival daniyar danjuma danny danson dante danu danuja
danylo dardan daren dariati darijan darimin darin dario darius dariusz darko darmaji darman darmana darmanto
darpan darran darrell darren darrin darryl darryn darsh darsirah dartono daru daruna darwin daryani daryl
daud daudi dave davi david davide davin davis davor davorin davy davyd dawid dayar deaglan deane decebal
dechko decho dechyu declan degmeer deiby dejan delcho delcy delfin delfino delil delyan delyana dementy
demeter demetrio demian demid demilade demir demirbuken demiriz demirok demiryurek demyan demyd dencho denes
deniel denika denimir denislav deniyan denizalp denkel dennis denny denys derdidas dereck derek derick
derkay dermot dermott derrick desho desiderio desilian desimir desire desislav deslav desmond despin
despinka despot detelin detlef detlev dev devansh devin deviner devlet devon dex deyan dezider dezso dhruv
diamandi diamantina diar diarmaid diarmuid dick dickson didier didko diederik diedrich diego dierk dieter
diethard diethelm diether dietmar dietrich digdaya diken diko dilan dilavar dilder dillon dilyan dimas dimaz
dimitar dimitri dimitrios dincer dinckol dincsu dinis dino dinu diogo dion dionigi dionisio dionyz diosdado
dipa dirican dirja dirk dirlik dismas ditmar dittmar divil divizie diviziya diyor djamel dmitri dmitry
dmytro dobromysl dobroslav dodo dofri dogan doganalp dogansah doguhan dolensoy dolun dom domagoj domaldi
domen domenic domenico domhnall domingo domingos dominic dominick dominik don donagh donal donald donat
donatello donato done doniyor donmaz donnacha donncha dono donough donovan dor dorel dorian dorin dorinel
dorofey doru dorukhan douglas dovud dragan drago dragutin drahomir drahoslav drajat drazen dreki drew dries
drilon driton duane duarte duban ducu dugfus duilio duje duma dumitru duncan dundaralp dung dunia dunyamali
duracan durante durdali durmusali durodola dursun duruk duruoz dusan dushan dustin duuk duvan dwayne dwi
dylan dylano dyri dzhaner dzhanko dzhikhad dzintars eakumbu eamon eamonn eanna eba ebbe ebenezer eberhard
eberhardt ebrahim ebuakil ebuka ecemis eckard eckart eckehard eckhard eckhardt eckhart eddie eddy edelbert
edelmiro eder edgar edgard edgardo edgars edgubay edi edier edilberto edilon edilson edin edinson edison
edisson edmond edmund edmundo edmunds edoardo edon edouard edryu edson edu eduar eduard eduardo eduards
edvard edvin edvins edwar edward edwin eelis eemeli eemil eerik eero eetu efe efim efka eflatun efrain efrem
efren efser eftimie ega egbert eggert egil egils egon egor egzon ehrenfried ehrhard ehud eider einar einari
einer einir eino eirik eitel eithan eivin eivind eiður eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber
ekene ekim ekkehard ekkehart ekmel eko ekow ekrem ektar ektor ekundayo ekundu eladio elariz elcin eldaniz
eldar eldgrimur eldor elean eleazar elektron elemag elemer elenko eleodoro eleuterio elfraður elgun elhan
eliakimu elian elias elie eliecer eliezer eligio elijah elinbergur elio eliot eliott elis eliseo elisey
elisiya eliud elizabet elizar elkana elkin elko elladio ellert elliot elliott elmaddin elman elmar elmars
elmer elmeri elmidar elmir elmo elnur elo elof eloi elon elove eloy elphas elpidio elsad elsan elsevar elton
elturan eluh elver elvin elvis elxan elyas eman emanoil emanuel emanuele emanuil emas embuh emeka emelyan
emerson emiel emigdio emil emile emilian emiliano emilien emilio emiliyan emils emin emir emiro emirsan
emmanuel emmanuil emmerich emmerson emmet emmett emomali emong empluk emre emrullah enar encho enda endo
endra endre endrit enea enes engelbert engill engin enginiz enis ennio enno eno enock enrico enrique ensar
ensari ensio enteng enver enyu enzio enzo eoghan eoin ephantus epifan epifanio eral eraldo erasmo erast
erastus eraycan erbil ercan ercihan erdal erdemer erdibay erdogan erdursun eredin eremey eremia eremiya eren
erenalp erensoy ergener erginel ergonul ergun erhard erhardt eric erich erick erik eriks erincer erion erkan
erkilic erkinel erkki erksoy erlan erland erlar erling ermanis ermanno ermenegildo ermes ermil ermolay
ermutlu ernest ernesto ernests erno ernst ernst-august ernst-dieter ernst-otto erofey erogul erol eroz erpur
ersat ersec ersel ersen ertan erten ertun ertuncay ervin erwan erwin eryildiz eryk esa esben esen esenbay
esenturk eskil eskinalp esko esneider espartaco espen espiridion esref esteban estefan estiawan estiono
estiven esupofo ethan etibar etien etienne etiqad ettore euan eugen eugene eugenio eugine eulogio eunan
eusebio eusebiu eustaquio eutimio eutropio evald evalds evan evangelos evans evariste evaristo evcimen
evdokim evelio ever evert evgeny evgraf evlampy evo evrimer evsey evstafy evstakhy evstati evstaty evstigney
evtim ewald ewan exequiel eyal eyberg eydan eymar eyvar eyyub eyyup ezekiel ezequiel ezgutekin ezio ezra
eðvald faas faber fabian fabien fabio fabrice fabricio fabrizio facundo fadey fadil fahmin fahrullah faiq
faisal falan falgeir falk falko fami fanngeir faqid farahim faraj faras farda fares farhad farhan farhod
farid fariq faris fariz farman farouk farrux faruk fatih fatmir faton fatteh faure faustino fausto faxraddin
faxri fayyaz fazail fazil fazul feargal fearghal fedde fedele federico federigo fedir fedor fedosy fedot
fehim feisal felice feliciano felicien feliks felipe felix fengur fenni feofan feoktist ferapont ferat ferdi
ferdinand ferdinando feremez ferenc fergal fergus ferhat ferihan fermin fernand fernando ferney ferre fersan
fertram ferzi festus fetullah feyruz feza fiachra ficho fidel fidelis fifill fiifi fikrat filaret filatey
filcho fili filidan filimon filion filip filipas filipe filipopol filipp filippo filit filko filo filomir
finbar finbarr findo finian finn finnjon fintan fiodor fionan fionntan fiorenzo fiorino fircho firdavs
firdovsi firmin firo firs firudin fisnik fitan fitim fito fiyaz fjolmundur flamur flannan flavio flaviu
flemming fletcher florea florencio florent florentin florentino flori florian floridor florim florin floris
floro flovent flurin flynn fodil fodor foka folke folker folkert folu foma fori fortunat fortunato fosil
foty frado franc francesco franci francisc francisco franciscus francisek franciszek franck franco francois
francois-xavier franjo frank frank-michael frank-peter franklin frankline franky frans frantisek frants
frantsislav franz franz-josef franz-peter franz-xaver fraser fratsil frazer fred freddy frede frederic
frederick frederico frederik fredi fredo fredric fredrick fredrik fredy freygarður freyr fricis fridolin
fridrich friedbert friedemann frieder friedhelm friedhold friedo friedrich friedrich-karl friedrich-wilhelm
frimann frithjof fritz friðberg friðfinnur friðleifur friðrik friðþjofur frode frodo froilan frol fryderyk
fstk fugo fuko fulgencio fulvio funi fuzayl fuzuli fynn gabin gabino gabor gabriel gada gadang gadi gading
gaduh gael gaetan gaetano gagan gaiman gal galak galaktion galang galar galasso galentin galien galih
galimir galiono galip galiyan gallego galo galuh galur galvarino galym gaman gamani gamanto gambira gamblang
gancho ganda gandewa gandi ganep gangsa gangsar gani ganim ganislav ganjaran gano gantar gantsomir gara
garan garang garay garda garech gareth garo garret garreth garrett garry garvan gary garðar gaspar gaspard
gaspare gaston gastone gathoni gatis gato gatot gatra gatso gaui gaurang gaurav gautam gauthier gautur gavan
gavin gavrila gazel gazmend gbadebo gbolahan gbowoade gearoid gebhard gecho gedeon gederts gedion geert geir
geirfinnur geiri geirolfur geirþjofur gejza gelemir gelu genadi genadivaleriev genady genaro gencaslan
gencay gencho gene genislav genko gennady gennaro geno geo geodim geoffrey geoffroy geofrey geomil georg
george georgel georges georgi georgian georgios georgy geovanny gerald geraldo gerard gerardo gerardus
gerasim geraud geray gercho gerdan gereon gerfried gergan gergely gergelyub gergey gergin gergo gerhard
gerhardt gerhart germain gernot gero gerold gerolf geronimo geroy gerrard gerrit gerry gerson gert gervasio
gerwin gery gesho getislav getko geto getso ghani ghenadie gheorghe ghilas ghislain giacinto giacobbe
giacomo giampaolo giampiero gian gian-luca giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco
gianni gianpaolo gianpietro gibson gica gicu gideon giel gijs giko gil gilang gilbert gilberto gildardo
gildroy giles gilles gillis gino ginyas gioacchino gioachino gioele gioffre gion gionata giorgi giorgian
giorgio giosue giovanni giovanny girik girindra girish girolamo girts gisbert gitau githinji gitonga
giuliano giulio giuseppe giustino giveza giz gizdalen gizur gjorche gjorgi gjuki glauco gleb glen glenn
gnupur godfrey godofredo godwin goffredo gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten
goncalo gonen gonzalo goodluck gopal goran gorazd gordan gordey gordon gorgunay gorklu gorm gosta gostomysl
gote gotse gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gotz goyo gozel graciano
graeme graham grankell grant grayson graziano greco greg grega greger gregg gregoire gregor gregorian
gregorio gregory gremislav gretar grigore grigory grimkell grimur grzegorz guarino gucal gucluer gucyeter
guenter guenther guglielmo guido guilherme guillaume guillermo guiseppe gulaga gulbala gulegen gulel
gulsahin gumercindo gumustekin gunars gunaydin gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu
gunkurt gunnar gunner gunngeir gunnolfur gunnvaldur gunsen gunser guntars gunter gunther guntis guntram
gurarda gurbanguly gurelcem gursal gury gust gustaaf gustaf gustav gustave gustavo gustaw gusztav guttormur
guus guy guðbjarni guðfinnur guðlaugur guðmar guðraður guðveigur gvardiana gwenael gyorgy gyozo gyrðir gyula
gzim habib habibu habil haci haciali hacibay haddur hadi hadithi hadrien hafiz hafnar hagalin hagen haider
hairyanto hajo hakainde hakan hakikat hakim hakon halfdan halid halidun halil halim hallberg hallgarður
hallkell hallsteinn haluk hamad hamar hami hamid hamis hamish hamisi hampus hamza hamzah hanedan hannes
hanni hanno hanns hannu hans hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter
hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter
hans-gunther hans-heinrich hans-helmut hans-henning hans-herbert hans-hermann hans-hinrich hans-joachim
hans-jochen hans-jorg hans-josef hans-jurgen hans-karl hans-ludwig hans-martin hans-michael hans-otto
hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm
hans-willi hans-wolfgang hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss
hansueli haralamb haralambie harald harambee hardana hardi hardik hardy hari harijs harimurti haris harish
hariz harja harjasa harjaya harjo harlaugur harley harm harol harold haroldo haron harri harrison harro
harry harsana harsanto harsaya harsh harshil hartaka hartana hartmut hartmuth harto hartwig harun haruna
harvey hasan hasanaga hasbek hashim hasim hassan hasso hasta hatem haukur havard havarr havrylo hayali hayden
hayder hayret hazi hazrat hector heikki heiko heilmoður heimo heiner heinfried heini heino heinrich heinz
heinz-dieter heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-joachim heinz-josef heinz-jurgen
heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heitor heiðberg heiðmar hekmet
hektor helfried helge heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemi hendra hendri
hendrik henk hennady henner henning henri henric henrich henricus henrik henrikki henriks henrique henry henryk
heorhy heraclio heraldo herbert herberto hergeir heribert heriberto herlaugur herman hermanis hermann
hermann-josef hermanni hermenegildo hermes herminio hermoður hernan hernando herney herrmann hersveinn heru
herve herwig heryanto herzi hesbon heydar heyvetullah hezron heðinn hicham hicsonmez hidde hideki hidir
hifzullah hikmat hikmet hilal hilario hildibergur hildimar hilding hildiþor hilmar himawan hindal hinrich
hinrik hipolito hiroshi hitesh hjalmar hjalmur hjalte hjarnar hjortþor hler hlib hlifar hloður hnikar hoang
hoani hocine holger holm holmfastur holmsteinn holti homero honore horacio hordy horea horia horst
horst-dieter horst-gunter horst-peter horymir hosea hossein houcine howard hoður hrafnar hrannar hredhaan
hreiðar hringur hritik hroaldur hrolfur hroðmar hrvoje hryhory hubert hubertus hudavent hudson hugberg hugh
hugo hugues hukumdar hulusi humbat humberto humoyun humphrey hunalp huni hunor hurdogan huryasar huseyin
huseyn huseynqulu husmen hussein huy huzuri hyltir hynek iacob iain ian iancu ianis iban ibidapo ibis ibrahim ibrani ibrohim
ibun icho idik idiris idris idriss idriz ieremia ifeanyi ifechukwu ige ignac ignace ignacio ignacy ignaty
ignatz ignaz ignazio igor igors ihaia ihnat ihor ihsan iisakki ikbal ikenna ikeoluwa iker ikhsan ikhtiandr ikin
ikiz ilalmis ilari ilarie ilarion ilbek ilcho ildefonso ildem ilgi ilham ilhan ilias ilich ilie ilija ilim
iliomar ilir iliya iliyan ilja ilkim ilkin ilkka ilko illugi illya ilmafer ilmari ilmars ilqar ilsu ilteris
ilya ilyas ilyes imam imants imaran imer imilian immo imran imre imren imrich imron inaki inancli incho
indrajit indrek indrikis ingbert ingemar ingemund ingi ingibjartur ingimar ingjaldur ingmar ingo ingolf
ingvar inigo inioluwa inko innocent innokenty inocencio inqilab intihap intiqam ioan ioannis ion ionel
ionica iosif ipat ipaty ipolit ippazio ippolit irakli irakly irfan irian irinel irineus iriney iriyan irko irnanto
irnik irsad irungu irwan isaac isaack isac isack isaiah isaias isak isaque isay isaya iscan iseldur iseoluwa
isfandiyor isgandar ishaan ishaq ishola ishwar isidor isidoro isidro isikay isiman iskr iskren islom ismael
ismail ismat ismayil ismet ismik ismo ismoil isperikh israfil issa issack issi istan istatko istilyan istvan
isus italo itamar itko itso ituri iulian iuliu iurie iustin iustinian ivan ivano ivar ivars ivecen iver ivo
ivor iwan iwo ixtiyar iyiyurek izgu izidor izmail izot iztok izyaslav izzat jaak jaakko jaan jaanus jabal
jabulani jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacques jader jaeman jafet jaga
jagapati jagaraga jagat jagdish jahongir jai jaider jail jaiman jair jairaj jairo jairus jais jaka jake jaki
jakob jakobs jakov jakub jalal jalia jalmari jalol jamal james jamil jamshid jan-erik jan-olof jan-peter
janez jangwa jani janic janick janik janis jankat janko jann jannik jannis jano janos janosch janus janusz
japhet japheth jared jari jarkko jarl jarlath jarleth jarmo jarne jarngrimur jarno jarolim jaromir jaron
jaroslav jaroslaw jarrod jarwa jarwadi jarwi jasin jasmani jason jasper jasur jaswadi jati jatin jatmiko
javad javan javi javier javohir jaxon jay jaya jayadi jayden jayeng jayson jazeps jean-baptiste jean-charles
jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
jean-paul jean-philippe jean-pierre jean-pol jean-yves jeannot jedrzej jeet jef jeferson jeff jefferson
jeffery jeffrey jefri jeison jeisson jekabs jekaubs jelani jelle jelte jenaro jenel jeno jens jens-peter
jens-uwe jeppe jere jeremi jeremiah jeremias jeremie jeremy jergus jerker jermaine jerman jermiah jernej
jeroen jerome jeronimo jerry jerson jerzy jesper jesse jesus jetmir jeton jevgeni jeyhun jezups jhan jhoan
jhon jhonatan jhonny jhony jim jimmie jimmy jinawi jindra jindrich jip jiri joachim joacim joakim joannes
joao joaquim joaquin joash job jobst jochem jochen joe joel joep joerg joeri joey joffrey johan johann
johannes johans john johnathan johnnie johnny johnson johnstone johny joko jomundur jon jona jonah jonas
jonatan jonathan jonathon joni jonmundur jono joojo joona joonas joonatan joost joppe joram joran jordi
jordon jordy joren jorg jorg-peter jorge jorgen joris jorma jormundur jorn jort jorvi jos josavin jose josef
josep joseph josephat josephus josh joshua josiah josip josko joso josphat josse jost josua josue jouko
jouni jovan jovche jozef jozo jozsef juan juanito jude juergen juha juhana juhani juho jukka jules julian
julien julijs julio julius juliusz juma jumaane jumadi jumari jun junior juraj jure jurek jurg jurgen juri
jurij juris jurre jussi justin justiniani justo justus jusuf juuso juvenal juwon jyrki kaan kaarlo kabir
kabiru kacper kacung kada kadir kahir kahu kai kai-uwe kaique kairav kaj kajen kajetan kakha kaldi kaleb
kalervo kalevi kalgay kalim kalle kallistrat kalman kalmann kalpit kamal kamaladdin kamar kamau kambali
kamidin kamiel kamil kamran kamron kanak kanan kanda kane kanini kanpulat kapagan kapiton karabas karaca
karaer karakucak karamat karanbay karani karanja karatas karcan karcho kardi kare kareem karel karim kariman
karimi kariuki karja karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans
karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen karl-ludwig karl-otto karl-peter karl-werner
karl-wilhelm karlfried karlheinz karli karlis karlo karlukhan karma karman karna karoly karp karsa karsana
karsten karta karya kashangaki kasif kasim kasimir kasiran kaspar kaspars kasper kassim kassym kassym-jomart
kastiel kastriot kasusra kasyan katakomb katalinka katana katerin kauko kauri kavurt kawaca kawaya kay-uwe
kayagun kayden kaygusuz kayit kayrabay kayun kazim kazimierz kazimir kazuya kealan keano keanu keegan keelan
keijo keir keith keji kelami keld kelechi kelvin kemal kemba kemboi ken kenan kenari kenedy kenes keneth
kenichi kenn kennedy kennet kenneth kenny kent kenter kenth kenyangi kenzie kenzo kerim kerman kete kevim
kevin kevork khacho khaled khalid khalil khamani khamisi khanko kharalambi kharalampi kharalan kharbingr
khari khariton kharizan kharlampy khasan khasatin khavtelin khebr khefestion khektor kheraklit khernani
khiminay khinko khino khitko khoa khoma khoroz khrabr khrabrin khranimir khrelko khrelo khrischo khrisim
khrisimir khriso khristalin khristiela khristilian khristivilin khristiyan khristo khristodor khristofor
khristomil khristomir khristoslav khristozar khristozornitsian khristozornitsomil khrondel khrusan khuban
khubav khubaven khuben khvoyne kiaan kian kiapo kiaran kiarie kibar kiber kibet kick kieran kiernan kieron
kijani kike kilian kilicbay killian kilonzo kimani kimanzi kimathi kimba kimbilio kimbo kimcho kimeu kimmo
kimon kimutai kin kinel kingston kinka kinta kinubi kinuthia kinyanjui kinyua kioko kipchirchir kipchumba
kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno
kipngetich kiprislav kipriyan kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kir kiramettin kirat
kircho kirgiz kirien kiril kirill kirk kirui kiryak kiryaki kiryako kis kit kito kitodar kitomir kiume
kivilcim kiyasi kizil kiziltunc kjaran kjeld kjell kjetil kjoi klaas klas klaus klaus-dieter klaus-gunter
klaus-jurgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdy klavs klemen klemens klement klim
kliment klyment knud knut knutur kobe kocabas kocak kockan koech koen koenraad kofi kojo koker koko koktas
kolawole kolbeinn kolcho koldan kole kolmar kolo koloman kolyu komnin kondo kondrat kondraty konguralp konon
konrad konradi konradus konrað konstantin konstantinos konstanty kopan koray korbinian korede korir
korkmazalp kornel kornelius kornil kort korugan kosemen kosgei kosta kostyantyn kosukhan kotuz kovu koycho
koyno koyo kozma kris krish krishna krisjanis kriss kristall kristaps kristdor krister kristers kristgeir kristiaan
kristian kristijan kristjan kristjon kristmar kristof kristofer kristoffer kristopher krists kristvaldur
krisztian krisztofer krste krummi krystian krystof krzysztof ksawery kuddusi kujoe kujtim kullervo kumar
kuncara kunibert kuno kunthara kupriyan kuria kurmanbek kurnia kursad kurt kurtis kurunzi kushtrim kusiima
kustaa kusuma kutay kuzma kuzman kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan
kyano kyle kylian kyllian kyosuke kyrylo laban labinot labuh lachlan ladimir ladislau ladislaus ladislav
lage laimonis lajos laksana laksh lakshit lalko lalo lamar lambert lamberto lambi lambo lambyu lameck lamine
lanang lance lander lando langalibalele langat langgeng lanjar lanselot lantar larent larry lars lars-erik
lars-goran lars-olof lascar laskal laskar lasmanto lasmono lasse lassi lastr laswi laszlo latif latin latko
lato latyu laufar laureano laurens laurent laurenz lauri laurian laurin lauris laurits laus laust lautaro
lavr lavrenty lawrence lazar lazaro lazim laziz lazzaro lean leander leandr leandre leandro leano leart
lecho ledion ledun lee leevi lefter lega legawa leider leif leke leko lembah len lenin lenko lenn lennard
lennart lennarth lennert lenny leo leocadio leon leonard leonardo leonce leoncio leonel leonhard leonid
leonidas leons leontin leonty leopold leopoldo leordean leos lere leroy les lese leszek lev levan levcho
levent levente levi levin levis levko levon levoslav lewis lex liam lian lias liban libardo liberto libor
lica licho lieven likhiya lilcho lilko lilyan liman limar lincoln lindar lino linus lio lionel lipe liridon
lirim lisandro livingstone livio liviu ljosalfur ljubisa lloyd loan lode lodewijk lodovico loek loftur logan
lohit loic loke longin lonnie lope lorans lorcan lorenz lorenzo lorik lorin loris lotfi lothar loui louie
louis louka lourenco lovcho lovre lovro lowe lowie lozan lozana lozen luan lubomir lubor lubos luboslav luc
lucas lucca luchezar luchino lucho lucian luciano lucien lucio lucky ludek ludger ludo ludolf ludomil
ludovic ludovico ludovicus ludovit ludvig ludvik ludwig luhung luigi luis luiz lukan lukas lukasz luke
lukita lukman luko lukyan lula lulcho luli luluh lulut lulzim lumir lungile lurhur lusio lusiya lutfan lutfi
luthfi lutz luuk luwar luwes luyanda luzius luðvik lwandile lyam lyndon lyngar lyubim lyubomir lyubosmysl
maanas maanav maarten mac macario macauley macharia maciej macky macs madalin madhav mads mael magne
magngeir magnus mahamat mahammad maharram mahdi mahesa mahfud mahir mahmoud mahmud mahmut mahsun maicol maik
maikol maina maingi mairtin makan makar makara makau makhno makokha makori maks maksim maksimiljan
maksimilyan maksur maksym maksymilian makunga makuta makuu malachy malcolm malik malte malthe mamadou mamady
maman mammad manaaki manabu manaf manah manan manawa manbir manchestryunayted mancho mandla mandlakhe
manfred mano manoel manol manole manolo mans mansur mansurali mantas manthan manuel manuil manus manush
manyu maqsud marangoni maras marat marc marcantonio marcel marcelino marcell marcello marcelo marchelo
marcial marciano marcin marcio marco marcos marcu marcus marek mareks margana margarit margrimur margus
marguy mariadi mariano marias marijan marijn marin marincho marinel marino marinus mario mariollita maris
maritna marius mariusz mariyan marjon markku marko markus marlon marnix maron maros marsito marsudi mart
martaka martana martani marteinn marten marti martial martijn martim martin martiniyan martino martins
marton martti martyan martyn marush marvin marwata maryadi maryanto masar masho masika masinde maslina
masoud masrour massimiliano massimo massinissa mate matei matej mateo mateus mateusz matevz matey matheo
matheus mathew mathias mathieu mathijs mathis mathys mati matias matic matiss matiu matjaz mato matous mats
matteo matthaus matthew matthias matthieu matthijs matti mattia mattias matts matus matvey matyas matyu
mauno mauri maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus maurycy mavuno max
maxence maxim maxime maximiano maximilian maximiliano maximilien maximino maximo maxwel maxwell maykol
mazlum mbithi mboya mbugua mburu mcebisi mechislav mecit medard median meelis mees mefarettin mefody mehdi
mehdiqulu mehman mehmed mehmet mehmetzahir meik meinhard meinolf meinrad mel melchior melchor melichar
melihcan melker melkolmur melle melvin melwin memili mengi menguc meno mentor merdi mergim merijn merilin
merlin mert mertel mervin mervyn merzuk mesak meshack meshur mestur mesut metaksa methusalem metin metinkaya
metod metodi mevlut micael micah miceal micha michael michail michal micheal michelangelo micheletto
michelotto michiel mick mickael miel mieszko miguel miha mihael mihai mihail mihajlo mihaly mihels mihhail
mihin mihkel mihnea miika mijo mik mika mikael mikaere mikayil mike mikelis mikels mikhail mikheil mikhey
mikkel mikko miklos mikolaj mikulas milan milay mildinberg mile milen miller milo milorad milos miloslav
milosz milovan milton mily minenhle minh minoru mio miodrag mir mirali miran mirbadin mircea mirco mirko
miro miron mironshoh miroslav miroslaw mirsad mirza misael mischa mishat mislav mitchel mitchell mitesh
mitica mitko mitofan mitra mituru mladen mlungisi modest modesto modris mogens mohamad mohamed mohamedi mohammad mohammed
mohamud mohand mohsim moises moisey mojmir mokey momanyi momchilo monis moreno mori moric moritz morris
morten mortimer moses mostafa mouloud mounir mourad moussa mstislav mthokozisi mubariz mucahit mucellib
muchiri muema mueni mufit mugambi mugendi mugo mugur mugurel muhamed muhamet muhammad muhammadali
muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih
muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin
muia muiruri mujur mukhtar mukhwana mukramin muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo
mumpuni mumtaz munene mungai muni munif muntazir munyao munyoki murad murat muratcan muriithi murilo murimi
murit murithi muriuki murod murray mursal mursinin mursita murti musa musafet musau musee musembi museveni
muslum mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai mutasim muthama muthengi muthoka
muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffar
muzaffer muzekker mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mykhailo
mykhaylo mykola mykolay mykyta myles myrkjartan myron myroslav mzamo nabil nacaf nacer nachiket nachiyan
nachko nacho nacio nadir nae nael nafii nafisat naftali nagi nahashon nahuel naim najam najib nake nakif
nakip nako naksh nakul nalar namiq nancho nand nando nandor nanko nano nansimir nanyu naoki naoto napoleone
naradi narcis narciso narcisse nardi narendra nariman narji narkis nartsislav nas nasab naser nasib nasim
nasimi nasiru nasko nasrullah nassim nastimir nastradin nasuf natalio natan natanael natanail nataniel nate
nathan nathanael nathaniel natiq natko natsko natso naud naum naveen nawaf nawaz naycho nayib nayil nayo
nazar nazario nazim nazir nazlim nazmi ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal nebih nebojsa
necati necdat nechifor nechirvan necmettin nedelcho nedelin nedislav nedko nedo nedyalko nedyu neel neftali
negoslav nehemiah nehip neider neil neill neisti nejc nel nelcho nelio nelko nelson nelu nemanja nenad
nencho nene nenko nensislav neo neokli neres nerim nesip nestor neven nevenko neviliyan neville nevin nevio
nevsal nevyan newton neycho neyko nezihi ngamia nganga ngari ngeni ngigi ngugi nhien nhlanhla nial niall
nibaldo nicanor nicat niccolo nichifor nicholas nicholus nick nicklas nickson nicky niclas nico nicoara
nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolo nicu niek niels nifont
nigel nihai niilo nik nikandr nikanor nikau nikifor niklas niklaus niko nikodem nikodim nikolai nikolaj
nikolajs nikolaos nikolas nikolaus nikolay nikon nikora niks niksa nil nilo nils nilson nino nitesh nixon
niyaga niyaz niyazi niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge njorður njue
njuguna nnamdi noah noam noe noel nolan nolberto noman noni nonso norbert norberto norbey norman normann
normunds noud nouri nout novruz nrima ntimi nugraha nuhu nuno nuraddin nural nurcan nuretdin nurettin nuri
nuriat nurkan nurlan nurmuhammad nursultan nuru nurulla nurullah nusiravan nusrat nuyan nwabudike nyaga
nyakundi nyamai nyambura nyana nyawira nyoman nyongesa nyvarð nzioka nzomo oba obed obinna obirdar obretim
ocampo ochieng octav octavian octavio octaviu odd oddfreyr oddleifur oddvar odhiambo odhran odkanli odongo
oduor oganer oge oget ogin ognemir ognen ogooluwa ogulbas ogurata oguzman oisin oiva ojas okanay okbay oke
okean okechukwu okello okguclu okhanes okhrim okkas okoth okseven okta okto oktovius okturemis okturk okumu
okyalaz oladare oladimeji olaf olakunle olanrewaju olansile olavi olca oldag oldrich ole oleg olegario oleh
olek oleksa oleksandr oleksiy oles olfert olgerts olgierd olimpi olimpian olimpiu olimpy oliver olivier
oliviu oliwer oliwier olle olli olnir olof oloo olov olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwole olzhas omaca omar omari omelyan omer omkaar omobobola omondi
omotayo omur omurtag onat oncho ondieki ondrej onel onesmus ongay ongen onik onkar onni onofre onsal onufri
onufry onuker onundur onur onurcan onursu onveer onyango onysym opan opanas opiyo opung oqtay oran oranli
orazio orduxan orest oreste orfey orgun orhan orik orinder orjan orkhidey orkhyp orlin ormur ornolfur ortak
ortodoksi ortse ortwin oruc orxan oryurek osamu oscar osip oskar oskari oskars osman osmo osogo ossi ossian
ostap osten ostromir osunleke osvald osvaldo osvalds oswald oswaldo oswin otabek otakar otavio otay otfried
othmar otieno otis otmar oto otri ottar ottavio ottfried ottmar otto ottokar ottomar ottone ouanes ouma
ousmane oussama ovanes ove over ovidio ovidiu owe owen owino owuor oymak ozakan ozalpsan ozansu ozaslan
ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu
ozpinar ozsozlu oztek ozturk ozudogru ozy oðinn paavo pablo pacho paco padraic padraig padraigh paiman paisy
paker pakhom pako pal palle palmar palmi palmiro pambe pamfil panagachie panait panas panay panayot panca
pancho pande pandelis pandu pane panfil panfilo pangeran pangestu panji pankrac pankrat pankraty pankrtiyyan
pano pantaley panteley panteleymon panto pantyu paolina paolo par parakhod paramon parashkev parashkevan
paraskev pardi parfen paride parker parman parmen parth parush parvin parviz pasa paschal pascual pasi pasko
paspanakhil pasqual pasquale pastor pato patrekur patric patricio patrick patrik patrizio patru patryk patso
pau paul paul-gerhard paul-heinz pauli paulino paulo pauls paun pauric pavao pavel pavelin pavko pavle
pavlik pavlin pavlincho pavlo pavlomir pavol paw pawel peadar peader pearce pearse peder pedro peer peeter
pehlil pekka peko pelaji pelay pelayo pele pelle pellegrino penchin pencho penko peno pentti penyu peo pepe
pepijn pepino pepislav pepito pepo per per-erik per-olof percho percy perikl perkasa pero perry persiana
persiyan pertti petar pete peter peter-michael peteris peterson petikongres petkan petko peto petr petraki
petre petri petrica petrinel petro petromil petros petrozar petru petrus petter petteri peychin peycho peyko
peyo peyodon peytan phelim phelix philemon philip philipp philippe phillip phineas phuc piaras pier
pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre pierre-yves piersanti
piet pieter pieter-jan pietro pim pimen pio piotr pirahmet pirmin pius placido platon plinio pol polad
polikarp pompeo pompiliu pomponio poncio pontus popobawa porfirio porfiry potap poul praba prabawa prabowo
prabu prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratyush pravoslav prayitna prayoga
prayogo preben predrag premysl preston priit prima primitivo prokhir prokhor prokl prokofy prokop prov
prudencio przemyslaw puccio pumbaa punhan purwa purwadi purwanto putu pylyp pyotr qabil qadim qadir qalandar
qalib qarin qasem qasim qassem qasym qasym-zhomart qazanfar qiyas qosqar quang qudrat quentin quincy quinten
quique quirino qulam qulu rabah rabih rachid rachit rachko racho radek raden radika radim radislav radit
raditya rado radomir radoslav radoslaw radovan radu raducu raduz raf rafa rafael rafail rafal raffael
raffaele raffaellino raffaello rafi rafid rafih rafiq raghav ragnar ragner raharja rahman rahmat rahmet
rahul raihan raik raila raimo raimondo raimonds raimund raimundo rainer rais raivis raivo rajab rajko
rajnath ralf ralf-dieter ralf-peter ralph rama ramadan ramadhan ramazan ramid ramil ramiro ramiz ramon
ramush ramzan ramzi ranbir rancho randall randolf randy randyu rangel rangga ranieri ranveer raoul raphael
rasad rasate rashid rashidi rashko rasho rasid rasim rasmus rastislav rasul ratibor ratmir raul rauno ravi
ravy rawiri ray rayaan rayan raymond raymund rayu razi razvan rcho reagan rean recep recepali redmond reece
refik reginald reginbaldur regis regulo rehaan rei reijo reimar reimer reimund rein reinald reinaldo reinel
reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu rem remazan rembrandt remi remigio remo
remus remy remzi renaat renan renato renaud rendy rene rens renzo respati resulcan reto reuben rex rexhep
reyansh reynald reynaldo reza rezzak rhavi rhys riad rian ricardo ricards riccardo ricciotti richard
richardt richerd rick rickard rickey ricky rico rida ridwan riek rigo rigoberto rihards rik rikard rikharð
riku rinaldo rino rinor ris risasi rishi risto ristya riyad riza riziki rizki rizvan rnest roan roar rob
robbe robbie robby robert roberto roberts robinson robrt rocco rochdi rochus rodan roderich roderick rodger
rodgers rodion rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelina rogelio rogena roger rogers
rognvar rohan rohat rok roko roksan roland rolando rolands roldan rolf rolf-dieter rolf-peter romain romano
romel romelina romen romeo romil romolo romuald romul romulo romulus ron ronal ronald ronaldo ronan ronith
ronni ronnie ronny rono rony roope roque rory rosamel rosberg rosen rosendo rosenka rosimir rosinkar rosko
rosman ross rossa rostiana rostimir rostislav rostyslav rotich rouven rovsan rowan roy royo rozalin rozin
rozotsvet ruairi ruari rubani ruben rudecindo rudi rudiger rudolf rudolfs rudolph rudra rudy ruedi rufat
rufino ruggero ruggiero ruhiu ruhsat rui ruin ruknettin rune rungo rupert ruperto rusen rushil ruslan rusman
russell rustam rustem rutur ruy ryan ryder ryohei ryosuke ryszard ryurik rza saad saba saban sabar sabas
sabatino sabettin sabih sabin sabri sabuhi sadaka sadat saddam sadik sadiki sadiq sadittin sadyr saeberg
saeed saelaugur saevald saevin safar safet safii sagcan sagit sahat sahin sahinbey sahir sahlar sahmar
sahmettin sahvalad said saidi saiful saka sakari sakip sakir saksham sakti salah salahaddin salami saleh
sali salih salim salkin salman salmann salohiddin salomon salurbay salva salvador salvatore salvi samad
samaksh samandar samar samarth samesh sami samil samir sammy samo samson samsul samu samuel samuele samuil
samuli samurtay samwel samweli samxal samy sanan sancak sancar sancho sandalio sander sandi sandile sandis
sandor sandro sandu sandur sani sanjar sanli sante santeri santiago santino santos saparmurat sarafaddin
sarancam sardor sargin saricabay sarpkin sarthak sarvan sarvar sarxan sascha sasho saso sathvik satrettin
saturnino satya saul sava savak savely saverio savki savni savva savvaty saxavat saydam sayin sayrak sayyid
scot scott seamus sean sean-paul sebakhtin sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
sebastjan sebattin secme seda sedat sedef sedefcho sefi segismundo segundo seha sehamet seif seifur sekim
selahattin selaheddin selatin selen seler selim selivan seliverst sem semen semender semir semsettin senad
senan sencar senkal senko senn senne senol seosamh sep sepp seppe seppo seracettin serafeddin serafim
serafin serdar serezli serge sergei sergej sergey sergio sergiu sergius sergiy serhatmehmet serhiy serhy
serkan serol servac server serzh seslav seth setya sevan sevar sevastin sevastyan sevdalin sevdan sevdi seve
sevelin sever severiano severin severino severo sevindik sevket seydo seye seyfaddin seyfulla seyfullah
seyithan seymur sezal sezginbas shaban shadrack shahriyor shahzod shahzoda shamsuddeen shane shanko shanou
sharo shaun shaurya shavkat shawn shay shayne shchedrin shchedyu shcheki shcheno shchenyu shcherion
shcheriyan shcherko shchero shcheryu shchiliyan shchilyan shchiryan shchono shchrban shchrkan shchtrban
shchtrkan shchurk shea sheamus shehbaz shehu sheki shekoni shem shenko shenol sheyna shibil shider shinko
shino shipchan shirko shishman shivansh shkodri shmilo shmulyu shohei shohjahon shohrux shota shpilko shusho
sibonelo sibusiso siddharth side sider sidiq sidki sidoniya sidor siebe siegbert siegfried sieghard siegmar
siegmund siegward siem sifonya sifuna sigbergur sigdor sigfrid sigfrido sigfried sigfus sigge sigismund
sigizmund siglaugur sigmar sigmund signar sigtryggur sigurberg sigurbjorn sigurd sigurfinnur sigurgrimur
sigurkarl sigurliði sigurmon siguroddur sigursveinn sigvaldi sigvard siim sijuade sil sila silagi silanty
silas silvan silvano silvester silvestr silvestre silvestro silvian silvio silviu silviyan silvo silyan
simao sime simen simeon simi simion simiyu simo simon sinan sinasi sindre sindri sinica sinisa sione siper
sirac sirin sirman siro sirojiddin sirzad sittik sivar sivert sivi sixi sixten sixto siyabonga siylihan
sjoerd skarpheðinn skender skirnir skorbut skuli slamet slav slavdo slave slaven slaveyko slavi slavil
slavisa slavko slavomir slawomir slobodan smail smari smith snaebjorn snaeringur sneider snjolaugur
soffanias sofiane sofon sofron sofus sokmen sokrat solbjartur soleh solmundur solomon solvi somtochukwu
sonad sondre songurkan sonke sonny sooronbay soren sorin sosimo sotaro soufiane soydaner soykut soyselcuk
sozer spartak spartakus spas spencer sphiwe spiridon srecko staffan stan stancu stanimir stanislaus
stanislav stanislavs stanislaw stanko stanley stapi stavros steen stef stefaan stefan stefano steffen stein
steinar steinberg steinfinnur steinmann steinolfur stelian stellan sten stepan stephan stephane stephen
stephene steve steven stewart stian stig stijn stirnir stiven stjepan stojan stoyan stuart sture sturla
styrbjorn suat suayp subhan subrahmanyam sucaddin sucaettin sudi suha sukri sukru sukur suleiman suleyman
sulhi sumarliði sumeyye sune sunel suphi surya suvari svanberg svanholm svante svanur svatopluk svatoslav
svein sveinar sveinjon sveinungi sven sven-erik sven-olof svenning sverre sverrir svetlomir svetlyu
svetoslav svetozar svyatopolk svyatoslav swaleh swen sylvain sylvere sylvester sylvio symon szabolcs szilard
szilveszter szymon taciddin tade tadeas tadej tadeo tadeusz tadhg tage taha tahir tai taichi taine taisto
takatifu takuma talayer tali talib tama tamas tamati tamaydin tamim tanak tanay tanbay tandogdu tane taneli
tangaroa tanguy tanhan tanimu tanir tanish tanner tanpinar tansev tansig tanveer tanyolac tapani tapio tarak
taranci taras tarek tarfur tarik tariq tariyel tarlan tarmo taro tartis tarzicius tasar tasdik taskan tasnim
tassilo taswir tatu taufan taufik tauno tayaydin taygan taylak tayyip teber tecimer ted teddy tedi teemu
teerth teguh tejas tejs tekbay tekecan tekiner teksoy telemaco telim telman telmo temidayo temir temirhan
temistocle temizkal temucin temur tenis tenvir teo teobaldo teodor teodoro teodors teodosi teodosio
teodoslav teodostin teodosy teofan teofil teofilo teohari teokhar terence terenty terje terlan tero terrance
terrence tervel teun teuvo tevs teymur teymuraz teymurcin tezcan tezol thabani thabiti thabo thaddaus
thaddeus thales thando thanh theo theobald theodoor theodor theodore theodoro theodoros theophil theophile
thiago thibaud thibault thibaut thibo thierry thies thijmen thijn thijs thilo thom thomas thor thoralf
thorben thore thorsten thuo thure tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomir tiernan ties tigin
tigroni tiit tijl tijmen tijn tijs tikho tikhol tikhomir tikhon til tilen till tillmann tilman tilmann tilo
tim timbul timcho timeo timi timm timmy timo timofey timon timotei timotej timoteo timotey timothee timothy
timur timurtas tinal tincho tindar tino tirta tirtayasa tisho tistran tit tito titus tivadar tiziano tobias
tobiasz toby todd tode todomirka todor todoraki todorin todorina tofiq togan togrul toivo toker toki tokimir
tokoz toktug tokunbo tolek tolonbay tolyu tom toma tomas tomasz tomaz tome tomen tomi tominka tomislav
tommaso tommi tommy tomo tomori tomoya toms toncho tonguc tonimir tonino tonislav tonko tonny tono tonu tony
toomas toon topalko topias topolko topuz tor toralf torben torbjorn tord tore torel torgny torhan toribio
torquato torsten totko toto totso totyu toy traian trajan trajche transito traugott travis trent trevor tri
trifon tristan troels trofim trokhym trond troy trumann trung tski tsocho tsonyu tsotso tsubasa tsuma
tsvetan tudor tugcan tugiman tugrulhan tugtas tukelalp tukufu tulio tullio tulun tumer tumkurt tunahan tunar
tuncboga tunckilic tung tunguc tuomas tuomo turabi tural ture turgut turkalp turkmen turlough turxan tutkun
tuukka tuur tuyug tuzeer tverdislav tvorimir twan tycho tygo tymofy tymon tymoteusz tyrfingur tyrone tyson
ubaldo uberto ubeydullah ucan ucbeyi uche uchenna uda udant udarsh udo ueli uffe ugan ugo ugolino ugurkan
ugurtan uhuru ulakbey uldis ulf ulfat ulfet ulfheðinn ulfur ulises ulkudes ullrich ulrich ulrik ultan ulu
uludag ulugbey uluman ulutay ulvi ulyan umang umar umay umaya umberto umid umman ummet umut umutcan unek
unggul unlen unndor uno unubol uolevi upik upkaar uraltay urbain urban urbano urfan urfettin urhan uriel
urmas uros urs usame ushan ushindi usiku usman usmon ustin ustun ustym utama utkarsh utkucan utz uwe uxi
uygun uzbay uzer uzeyir uzsoy vaclav vadim vadym vafadar vafir vagn vahagn vahid vahittin vaino vakur vala
valbrandur valdemar valdor valeh valentijn valentim valentin valentino valentyn valer valere valerii valerij
valerio valeriu valeriy valero valery valeryan valgarður vali valid valmar valon valter valtteri valtyr
varfolomey varfolomy vargin varlaam varmar vasco vasif vasil vasile vasily vassilios vasyl vatslav vaughan
vavrinec vaysal vazeh vechko vedant vedat vedran veer veeti vegard veigar veijo veikko veis veit velaugur
veli velimir velitdin vello venancio venceslas vendelin venedikt venedykt veniamin veniyamyn verim verner
verneri vernharð vernon vero veselin vesislav veso vespasiyan vetko veturliði veysal vezat vic vicente vicho
victor victoriano victorino vid vidadi vidal vidar vide videlin viden vidin vidoe vidoslav vidyu viesturs
vigalot viggo vigmundur vigo vigri vihaan vikenti vikenty vikhr vikhren vikhroni viking viktor viktorin
viktors vilayat vilbjorn vilem vilgot vilhelm vilho viliam vilian vilis vilislav viliyan vilizar vilizara
viljami viljem vilji viljo villads ville vilmer vilmos vilnis vilums viman vince vincenc vincent vincentio
vincenzo vinchentso vinetu vinicio vinicius vinko vino vinsen vinsnt vinzenz violin viorel viraj virgilio
virman visar visarion visha vishetin vishnyu vissarion visvaldis vit vitali vitalis vitaliy vitaly
vitazoslav vitezslav vitko vitlyan vito vitomir vitor vitosh vittorio vitus vivaan viðar viðir vjekoslav
vlad vladilen vladimer vladimir vladislav vladislavs vladlen vlado vladyslav vlaicu vlas vlastimil vlatko
voicu vojtech voldemars volkan volker volkhard volkmar volodymyr vopni vorður vratislav vratko vsemil
vseslav vsevolod vuqar vurgun vusal vusumuzi vyacheslav vysheslav wachira wadi wafula wage wahab wahyu
wainaina wairimu wakiman waldemar waldo waleed walfried walid walter walther waluyo wamalwa wambua wambugu
wambui wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward wardaya
wardi warinder warjas warji warre warren warsa warsita warta warwick washington wasis wassim wawan waweru
wayne wazir wekesa weldon wenceslao wenzel werner wesley wesonga wessel wieland wieslaw wigbert wiktor
wilber wilder wilfred wilfredo wilfrido wilfried wilhelm wilhelmus wille willem willfried willi william
williams willian willibald willibert willie willis willy wilman wilmar wilmer wilson wim winfried wira
wiremu wisnu witold wladimir wojciech woldemar wolf wolf-dieter wolf-dietrich wolf-rudiger wolfgang wolfhard
wolfram wout wouter wriddhish wridesh wulf wyatt wycliff wycliffe xaladdin xalid xalil xaliq xamis xanana
xander xankisi xanlar xaver xavi xavier xayal xayyam xolid xosrov xudaverdi xudayar xudu yablen yacho yacine
yadigar yagin yagizkurt yagnesh yago yagodin yahia yahsikan yahya yahyo yair yakim yakiv yako yakob yakobo
yakoslav yakov yakub yalazabay yalcin yalgin yaltirak yaman yamid yamin yan yanachko yanadin yanaki yanakin
yanche yancho yane yanedin yaneg yanek yanichko yanick yaniel yanik yanimir yanis yanislav yanki yanko
yankul yann yannic yannick yannik yannis yano yanomil yantar yantsislav yanuary yanush yaqub yarcho yarema yargi
yarm yarno yaromir yaropolk yaroslav yartse yaryu yasaf yasan yasattin yasen yaser yash yashar yashka yasho
yashon yasin yasir yasser yassin yassine yastreb yasuhiro yatan yatin yatso yavar yavor yavuz yaw yayak
yazganalp yazo yecid yeferson yefrem yeison yekda yelesen yelysey yeneral yeno yeremiya yerko yerlan yerson
yertan yesid yetisal yevgeny yevhen yigit yildir yilma yilmaz yitzhak ylur yngve yoan yoann yoav yoga yohan
yohane yoichi yoil yolal yoliyan yolko yonatan yonathan yonetmen yono yordan yoruc yosef yosuke yosyp youba
youcef younes youri yousef youssef yovan yovcho yovitsa yovko yovo yovro yovtso yoweri yozhi yrjo yrkill
yucelen yug yugi yukhym yuki yulian yuliyan yumun yunis yunt yunus yurdan yurdanur yuriy yurtguven yurttas
yusif yussuf yustin yustinian yustym yusuf yuta yuvenaly yuvraj yvan yves yvon zablon zac zacarias zach
zacharia zacharias zacharie zachary zafer zafir zahid zahir zahur zaid zak zakaria zakarias zakariyo zakayo
zakhar zakhari zakharin zakho zakir zalan zaman zamfir zamin zamiq zamir zan zango zanis zanko zapryan
zardust zarko zashil zaur zavarin zaven zayan zayd zayed zayyan zbigniew zbynek zdenek zdenko zdravcho
zdravelin zdravets zdravko zeferino zehaan zekayi zeki zeljko zende zengin zennun zeno zenon zenzele zeynal
zeynelabidin zeynulla zgura zharko ziad ziedonis ziga ziggy zigmund zihni zika zikmund zinko zinovi zinovy
zion ziya ziyaettin zlatan zlati zlatil zlatimir zlatiyan zlatko zlato zlatogor zlatomir zlatoslav
zlatotsvet zlatozar zoltan zophonias zoral zoran zoryan zosima zsigmond zsolt zsombor zuba zubayr zufer
zuhri zulgarni zurab zvezdan zvezdin zvezdislav zvezdiyan zvezdolet zvezdomir zvonko zwatie zynovy ævar
øivind øjvind ørni øvli øystein øyvind þiðrandi þjostar þjoðann þjoðmar þor þorbjorn þorgautur þorgisl
þorhaddur þorlaugur þormar þormundur þorsteinn þrandur þrostur đuro łukasz
`);

export const FEMALE_NAMES = list(`
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi aba abbey abbi abbie abby abebi
abelone abena abeni abha abigael abigail abigaili abina abiye abosede abril acarkan achieng acilay adaeze
adal adamina adda addison adebukola adela adelaida adelaide adelasia adele adelgunde adelheid adelia adelina
adelinde adeline adenike adepeju adesewa adesua adetoke adetoun adhra adia adiela adila adimu adina adolfine
adora adoracion adra adriana adriane adriania adrianna adrianne adrienn adrienne adrijana adunni advika
adviye adweta adwoa adya aedin aela aenne afaq afat aferdita afia afife afruza afua agafya agata agatha
agathe agbegim agca aglaia aglaya agloida agnes agnesa agnese agneshka agneta agnete agnieszka agostina
agripina agueda agustina ahter aicha aida aideen aiga aigul aija aiko aila ailbhe aileen aili ailis ailish
aimee aina ainara aine aino ainoa airi aisha aishani aishling aisling aislinn aisyah aitana ajda ajeng ajla
ajna ajoke akay akgunes akifa akinyi akise akmaral akosua akoth aksentiya aksoy akua akulina akumaa akumu
akyildiz alabezek alana alanis alaniya alanna alannah alara alaz alba alberta alberte albertina albertine
albina albulena alcira aldny aldonza alea aleida aleisha alejandra alejandrina aleksandra aleksandrina
aleksia alemsah alena alenka alessandra alessia alevtina alexa alexandra alexandria alexandrie alexandrina
alexia alfa alfey alfonsina alfros algis aliana alica alice alicia alicja alida alika alina aline alis alisa
alise alisha alisik alisiya alison alissa alisson alix aliya alize alizee alja alka alla allana allegra
allison alma almasi almast almaz almendra almira almudena almut almuth aloisia alojzia alojzija alondra
aloyse altaya altinbike altincicek alva alvine alwina alwine aly alyssa alzbeta alzina ama amada amahle
amaia amaira amalia amalie amalija amaliya amanda amandine amara amarachi amarilis amaya ambar amber ambr
ambre amel amela amelia amelie ami amie amina aminatu amira amoke amondi amope amoriya amparo amra amre
amrita amruta amy amy-lee amy-leigh ana anabel anabela anabella anaelle anahera anahi anahis anaida anais
anamaria anamariya anamika anargul anasa anastacia anastasia anastasie anastasiya anastatia anastazie
anastazja anatoliya anca anda andela andika andjela andjelina andra andrada andreea andreia andreja andrejka
andrena andriana andrina ane anel anelina anemona aneta anete anett anetta anette anezka angela angele
angeles angelica angelika angelina angeline angelique angelita angelka anghelina angie ani anica aniela
anika aniko animira anina anisa anissa anita anitsa anja anjali anka anke ankica ann ann-britt ann-charlott
ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi
ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell
annabella annabelle annah annalena annaliese annalisa annalise annamaria annamarie annastacia anne
anne-catherine anne-francoise anne-kathrin anne-katrin anne-laure anne-lise anne-marie anne-rose anne-sophie
annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise
annelore annemarie annemette annemie annemijn annerose annet annett annetta annette anney anni annica annick
annie anniina annija annika annikki annina annita annukka annunziata anny anomaliya anouk anselma ansora
antje antoalina antoaneta antoinette antonela antonella antonia antonieta antonietta antonija antonina antra
anu anunciacion anusha anvi anya anyango anyi anza anzhela anzhelika aoibheann aoibhin aoibhinn aoife
apolena apolinariya apolline apollonia apolonia arabella araceli aracely aradhana aral araliya aranka
aranzazu arbjort arcelia ardita aria ariadna ariana ariane arianna arianne ariela arifa arija arike arina
arinbjorg arinola aripinar arja arkadiya arlene arlet arlette arlinda armahan armande armelle armey armida
arnaude arnborg arnfriður arnheiður arnhildur arnleif arnros aroa aroha arsena arsol artemisa arunima arusi
arvok arya arziye arzu asa asake asali asatira asborg ascension ase aselina asha ashan ashildur ashlee
ashleigh ashlene ashling asifa asila asiri asleif asliye asma asmini asmira assia assumpta assunta ast asta
astdis asthildur astrid astride astromeriya astveig asu asuncion ataahua atalia atanur atena ati atiena
atieno atina atinuke atiyye atlanta attracta aud aude audrey augusta augustina aulikki aune aung aura aurea
aurelia aureliana aurelie aurora aurore ausma austra auðlin auður ava averil avgiya avigeya avril avtorka
avunc awero awesi awhina axelle axenia aya ayan ayasun aybaniz aybet aycagul aycan aycicak aydan aydar
ayduru ayelen ayesha aygonenc aygul aygun ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat
aynimah aynur aynura ayoka ayren ayse ayseana aysel aysema aysenur aysevim aysu aysuna aytakin aytan ayten
aytoz ayu ayulker ayyaruk azade azahar azahara azalea azeneth aziza azize azra azucena aðaldis aðalsteina
aþena baaba babett babette badegul bagdat baghyawati bagra bahtinur baiba bairbre balaxanim balca baldey
balina balli banovsa banu bara barbara barbel barbora barbro barica barkha basriye batsislava beata beate
beatrice beatrijs beatris beatrix beatriz becky bediriye begga begim begona behiza belen belgizar belinda
belisima belkize bella belomira benazir benedicte benedikte benedita benek benelena bengta benice benigna
benita benna benta bente bentey benthe beray berengere berenice bergen bergey berglaug bergmannia bergros
berislava berit beriye bernadett bernadette bernadine bernarda bernardita bernhardine bernice bernodia berra
berrin berta bertha berthe beryl besarta besey beste bestla betania beth bethan bethany betina betti bettina betty
beverley beverly beya beyhatun bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe
bhekokwakhe bianca bianka bibi bibiana bibisora bidayet bieke bienvenida bilay bilena bilginur bilha biljana
bilkay bilkisu billie billie-jo bimala bina binay birben birgid birgit birgitt birgitta birgitte birgul birna
birsan birte birthe biruta bisera biserka bishakha bitten bitul biyanka bjarghildur bjarma bjarngerður
bjarnrun bjarnþruður bjorg bjorgey bjorney blaer blagitsa blagodatka blagosveta blanaid blanca blanche
blandine blanduzia blanka blathnaid blazena blerina blerta bliða bluette bodil bodurka boel bogdalina
bogdana bogey boglarka bogorodka bohdana bohdanna bohumila bohuslava bolatito boluwatife bonifatsiya bonnie
bonu borbala borena borgdis borgþora boriska boryanka bosibori bothildur botsa bouchra bozena bozhinela
bozhurka bozica bozidara bra brandi brandy branislava branka breanna breda breeda breege breffni brenda
brendah briana brianna brid bridget bridgit bridie briget brighid brigid brigida brigita brigitta brigitte
brilyant brimhildur brinda brit brita britney britt britt-mari britt-marie britta brittany brittney brogan
brona bronach bronagh bronislava bronwen bronwyn brooke bruna brunhild brunhilde bruni brunilda bryndis
brynhildur bryony brzana bucha bukurije buna bunmi burcuhan bureyre busara busisiwe busra busranur bylgja
cacilia cacilie caetana caglar cahan cailin cait caitlin caitlyn caitriona cajsa calim calista calixta
camala camelia camila camilla canan candace candela candelaria candelas candice candida canfeza canseven
canur caoilfhionn caoimhe capucine cara caragh caren caridad carin carina carine carita carla carlijn
carlota carlotta carly carmel carmela carmelita carmen carmenza carmina carminho carola carole carolien
carolin caroline carolyn carolyne carren carrie casandra casiana cassandra cassidy cassie catalina catarina
caterina catharina catherina catherine catheriona cathleen cathrin cathrina cathrine cathriona cathy catia
catinca cato catrin catrina catrine catrinel catriona cayetana ceara cecelia cecile cecilia cecilie cecilija
cecille cedide celene celeste celestina celestine celia celina celinda celine cemiyle centa centrine
cerasela cevale cevregul ceyhuna ceyla ceylin ceyran cezara chaaya chachiya chaitaly chakrika chaman chameli
chana chanchal chandani chanez chaniya chantal chantel chantelle chardafona charis charita charity charlene
charline charlott charlotta charlotte charmaine charos charvi chasmum chausiki chavvi chebet chelangat chelo
chelsey chepkemoi chepkoech chepkorir cheresha cherie cherith cherotich cheryl chetvrta cheyenne chi
chiamaka chiara chidimma chinelo chinyere chipukizi chiraz chita chizoba chka chloe chona christa
christa-maria christabel christel christelle christiana christiane christianne christin christina christine
christl chubrina ciaobella ciara ciarrai cicak cici cielo cihan cilga cilli cilly cimnaz cinara cindy cinta
cinthia cinthya cintia cinzia cipriana cirkeline cisem citlali citra clair claire claire-lise clara clare
clarice clarisa clarissa clarisse claudette claudia claudie claudina claudine clelia clemence clemencia
clementina clementine cleopatra cliodhna cliona clodagh cloe clorinda clothilde clotilde codie codrina
colette coline colleen collette colomba colpan comfort concepcion concepta concetta concha conchita connie
consolata constanca constance constantina constanza constanze consuela consuelo cora coral coralia coralie
coraline cordula corina corine corinna corinne cornelia corona corrie cortney cosima cosmina courteney
courtney crescencia crina cristal cristiana cristina crystal csilla cuheyna custodia cvetka cynthia dace
daciana dafina dafinka dafne daggros dagmar dagmara dagny dahiana daiana daiga daina dainess dairine daisy
dajana daksha dalaja dalia dalila dalili dalima damaris damienne damini damjana damlanur damyana damyanti
dana danae danche danelina danhildur dania danica daniela daniella danielle danijela danimira danique
danitsa danitza danka danna danuse danuta daphne darcy dardanela daria dariana darija darika darina darinka
dariya darja darlene darling darta dary darya daryna davida davnet dayamai dayana dayita dayna daðina dea
deanna dearbhail dearbhaile dearbhla debbie debby debora deborah deborrah debra deepa deflorina deger deha
deicy deidre deirbhile deirdre deisy del delfina delia deliana delphine delya demetra demi demi-lee
demi-leigh demirela deniandra denisa denise denislavena denisse dennitsa derly derval dervilla dervla derya
deryanur desimilyana desiree desiyana despina devi devika dewi deya deyanira dhriti diah diamond diana
dianah diane diann dianne dida didda didina dietlind dietlinde digna dijana dilara dilcan dildora dilfeza
dilhus dilma dilmana dilnoz dilnur dilsad dilsat dilsitan dima dimitra dimitrina dimka dimmey dina dinah
dinara dinda dinna dionisia dionne dipta dita ditte divan divya diya diyora dobrina dobromila dobroslava
docha dochia dogannur doina dolly dolores dolphine domenica domenika domhildur dominga dominika domitila
domnica dona donata donatella doner donika donna dora doralisa dorcas dorcus doreen doriana dorien dorina
dorine doris dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy dorottya
dorte dorthe dosta dounia doyinsola doyka draga dragana dragica dragitsa drahomira drahoslava draumey drenka
drita drofn droupadi duda duha dulce dumisani dumisile dumitra dumitrana dunja dunya dunyo durdana durdona
durgadin durna durnisa durrusehvar dursadiye dusanka dushka duyen duyguhan dymphna dympna dyrborg dyrunn
dyukyana dzhana dzhinevra dzhuliya dzidra dzintra eadaoin eavan ebba ebony ecaterina ecegul ecrin eda
edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edil edilma edina edinah
edita edite edith editha edna edona eduarda edwina edyta eesha eeva efemia efil efimena efrosiniya eftimia
egenur egzona ehrentraud eija eila eileen eilis eilish eimear eimer eimhear eindis einina eira eiravati
eirfinna eithne eivor eiðny ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaine elamiye elba elcira
elcy elda eldora eldrun elea eleanor eleanora elena elenborg eleni elenitsa elenore eleoneta eleonor
eleonora eleonore elfi elfida elfie elfriede elgin eliabeth eliana eliane elien eliette elif elifnur eligia
eliisa elina elinbjorg elinborg eline elingunnur elinor elisa elisabet elisabeta elisabete elisabeth
elisabetha elisabetta elisaveta elise eliska elita elitsa eliz eliza elizabeta elizabete elizabeth elizaveta
elize elke ella ellen elli ellie ellin ellinor ellis elma elmira elna elnara elnura eloa eloah elodia elodie
eloisa eloise elona elosy els elsa elsbeth else elsebeth elsi elsie elsy elva elvan elvia elvina elvira
elvire elvy elwira elza elzbieta ema emal emanuela emanuella emanuelly emanuila emeliana emelie emelina
emeline emely emelyne emer emese emilce emilia emiliana emilie emilija emiliya emilly emilse emily emina
emine emis emma emma-louise emmaculate emmah emmanuelle emmi emmy emperatriz emy encarna encarnacion
encarnita endah ene enfes engilbjort engla enika eniko eniola enith enitsa enna enriqueta enya erbay erdmute
erem ergana ergul erica erika erin eris erlin ermilya erna ernestina ernestine erny ervaniye eryn erzsebet
esengun eshana esi esila esim esma esmanperi esmarelda esmee esmeralda esmira esna esparta esperanza esra
essi estefania estefany estela estella estelle ester estera esteri esther estrella eszter eta etela etelka
etelvina ethel ethna ethne etna etta eufemia eufrosina eugenia eugenie eulalia eunice eunika eusebia eva
eva-lena eva-maria eva-marie evaline evalyne evamaria evangelia evangelina evangelista evanghelina evde
evdokiya eve evelia evelien eveliina evelin evelina eveline evelyn evelyne everline everlyne evey
evfrosiniya evgeniya evi evie evija evika evita evlalia evpraksiya evridika evrim evy ewa ewatomi ewelina
eydis eyhildur eylin eyvor ezgin fabia fabiana fabienne fabiola fabiyana fabrizia fadekemi faderera fadila
fadile fadime faina fainche faisa faizah faize falak falguni famila fancy fanney fanni fanny farah farangiz
farhiya farhunnisa farida farijika fariza farqana farzona fatemeh fathonah fatigul fatiha fatima fatime
fatinur fatma fatmanur fatmire fatuma faxriyya fay faye fayize febe febi februn feden federica fehintola
fehmiye felicia feliciana felicidad felicie felicitas felicity feline felipa felisa felista felister
felistus felizitas fella fem femke fenna fenne fenya ferahdiba feraye ferhan feriel ferinaz fermuta fernanda
fernande ferny feruza feryas fevroniya feyha feyzin fiamma fibikemi fidan fidaye fidela fidelma fides fien
fiene fikayomi fikiya fildan filipa filipini filippa filippia filiz filofteia filomena fimka finnboga
finnfriður finola fiona fionna fionnuala fionnula fiorella firangiz firdevis firuza fitnat fitore fitria
fitriani fizza flavia flavie flaviya fleur floare floarea floor floortje flora flore florencia florentina
florentine floriana floriane florica florika florina florinda florine flurina folashade fortunata forum
fotima fotinka fouzia franca france frances francesca franchesca francia francine francisca franciska
francoise francy franka frankie frantiska franziska frauke freda frederika frederike frederikke frederique
fredrika freia freja fresia freya freyja frida fridah frieda friedericke friederike friedhilde friedl
friedlinde frigg friðbjort friðey friðlaug friðny friðrun fronka froðny frusina fuga fugen fuma fyokla gabel
gabriela gabriella gabrielle gabrielly gaby gaefa gaelle gaia gaida gail gaja gala galena galina galya gambo
ganga ganimete ganiye ganutsa garima gasti gaurangi gauri gaurika gautami gawati gayathri gaylene gda
geanina geetika gefn geirfinna geirloð geirþruður gelengul gelsomina gema gemma gena genesis genevieve
genovefa genoveva genta georgelena georgeta georgette georgiana georgina georgine georgitsa geraldine
gerarda gerardine gerda gerdana gerdi gerga gerhild gerlind gerlinde germaine germana gerta gerti gertraud
gertraude gertraut gertrud gertruda gertrude gertrudis gesa gesare gesche gesine gestheiður geta gethera
getrude ghaliyati gherghina ghislaine giada gianina gianna gichka giesela gifty gilberte gilda gillian gilma
gilman gilslaug gina ginette gioia giorgiana giovanna gisa gisela gisele giselle gislinde gislny gisselle
gitta gitte giulia giuliana giulietta giuseppa giuseppina gizdana gizela gizella gjaflaug gladis gladys
glafira glbitsa glenda glenka glenys globjort gloria gna godelieva godelieve gok gokce gokperi goli goma
goncafer gonul gordana goriya gorsev gotsa gozem gracia graciana graciela grafitsa grainne grania grazia
graziella grazyna greca greet gret greta gretchen grete gretel grethe gretl gretta gricelda griet grieta
grimhildur grimyana griselda grit gro grozdinka gudrun gudula gugu gugulethu guillermina gul gular gulara
gulay gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohra guldam gulder guldunya gulenay guler gulev
gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullar gullbra gulluhan gulmira gulmisal gulnar
gulnara gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalin gulsan gulselin gulsen gulseref gulseren
gulsevil gulsiye gulsu gulsum gultac gultakin gulten gulter gulus gulustan gulxar gulzadiye gulzar gun
gun-britt guna gunay gunborg gunda gundel gundhild gundi gundula gunebakan gungoren gunhild gunilla gunita
gunn gunnbjorg gunndora gunnel gunnharða gunnlaug gunnur gunnþora gunsel gunta gunvor gurcuye gurli gurten
gusti guusje guvercin guzey guðborg guðjona guðmey guðriður gvozdeyka gwen gwenaelle gwendolen gwendoline
gwendolyn gyda gyongyi gyorgyi gyugra gyurgya gyða habiba habibe hacar hacile hadassa hadicha hadija hadiza
hadjer hadrey hafbjorg hafiza hafliða hafrun hafsa hafsat hafshah haiba hailey hajnalka hakonia halenur
haley halima halina halisi haliye hallbera halldora hallgunnur hallveig halyna hamima hamiyet hamsini hana
hanan hanbiken hani hania hanife hanim hanja hanna hannabel hannah hannchen hanne hanne-lore hannele
hannelore hanny hanora hansa hansultan harbinaz harinakshi harini harita harper harriet hasgul hashiki
hasina hasna hasret hatice hatima hatin hauwa hava havali havse hawa hawehindi hayat haydee hayel hayleigh
hayley hayrunnisa hazel hazine heather hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heide-marie
heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heiða heiðbra heiðny heiðveig hekime
helan heleen helen helena helene helga heli helina hella helle hellen hellena hellevi helma helmi helmtrud
heloisa heloise helvi hema hemal hemangini hemani henife henna henni henny henrieta henrietta henriette
henrike hera heracleea herdis herlinde herma hermelinda hermina herminda hermine herminia herta hertha
hervor hesti heva hezniye hicran hidaya hilary hilayda hilda hildah hildburg hilde hildegard hildegart
hildegund hildegunde hildibjorg hildisif hilkka hillary hillevi hilma hiltraud hiltrud hina hind hinet hinewai hiral
hjalmgerður hjaltey hjordis hjortfriður hlin hodari hodd hokuma hollie holly holmfriður honora hortense
hortensia hortenzia hoskadem houda hrafney hrafnkatla hrefna hrund huban hubertine huda hugborg huguette
huia huld hulda hulya humaira humaiya humayra humeyra hunbjorg hurican hurmet hurside huruyet husniyya
husnuhal iara iasmina iben ibeth ibironke ibolya ica icha icimbike ida idda ide idika idun ieva ifa ifeoma
ifora ifunanya iglika ignacia iida iiris ijaya ika iklim ikram ikshita ilaha ilaria ildes ildiko ildiz
ileana ilenia ilga ilhama ilianna ilinca ilinda ilka ilkana ilkbahar ilklima ilnara ilona ilonka ilper
ilqara ilsa ilse ilze imane imany imara imelda imene imge imke immaculate immy imogen imona imrihan ina inan
inara inaya inayat incifir indah indali indi indiana indie indira indy ine ines inesa inese ineta inez
ing-britt ing-marie inga inga-britt inga-lill ingalill ingeborg ingeburg ingegard ingegerd ingela ingelise
ingelore inger ingetraud ingetraut ingibjorg ingifriður ingilin ingiros ingrid ingrida ingried ingrun inguna
inka inken inkeri inmaculada inna insa insaf inta intan intizar ioana ioanina iolanda iona ionela ionelia
iosefina ira irada iraida iren irena irene iretioluwa iriana iridenta irin irina irine iris irja irla irmela
irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irya iryna isabel isabela
isabell isabella isabelle isabelly isadora isalind isaline isaura ise isfold isha ishani ishanvi ishita
isidora isikhiya isin isis isla islaug islime isobel isol isolde isolina isra istiliyana ita itanya itzel
itziar iulia iuliana iunn iustina iva ivalena ivamina ivana ivanesa ivanichka ivanka ivanna iveliana iveta
ivette ivinka ivka ivona ivone ivonne iwona iya iyabode iyadunni iymona izabela ize izel izidora jaana
jacinda jacinta jacintha jackeline jackie jackline jaclyn jacobine jacqueline jade jadranka jadwiga jael
jagrati jagvi jahi jala jalsa jamalia jamie-lee jamie-leigh jamila jana janaki janani jane janet janeta janeth
janett janette janice janin janina janine janja janna janneth janni jannie januja janya jaqueline jara
jarmila jarngerður jaromira jaroslava jarun jaruthip jasiri jasmijn jasmina jasmine jasminka jasmit jasna
javiera jayda jayde jaylinn jayne jazmin jeana jeanette jeanine jeanne jeannette jeannie jeannine jeanny
jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemimah jemma jemutai jena jenifer
jeniffer jenipher jenna jennie jennifer jenniffer jenny jensina jente jepchirchir jepchumba jepkemoi
jepkoech jepkorir jepkosgei jeptoo jerica jerneja jerono jerop jerotich jeruto jesca jessica jessie jessika
jesusa jet jhalak jhoana jil jill jillian jimena jina jindriska jinthe jirina jitka joana joann joanna
joanne joaquina jocelyn jocelyne jodi jodie jody joelle johana johanna johanne joke jokulros jolan jolana
jolanda jolanta jolanthe jolene jolie jolien jolijn jolin joline jonbjorg joney jonhildur jonna jordana
jorja jorlaug jorunn josee josefa josefiina josefin josefina josefine joselyn josepha josephina josephine
josette josiane josianne josipa josphine josy jovana jovita joyce joyline jozefa jozefina jozica juana
juanita judit judita judith judy jula jule juli julia juliana juliane julianna julie julie-anne julienne
juliet julieta julieth juliette julija julijana juliros julita juna juni justina justyna jutta juulia jyoti
jytte kaarina kaat kadifeyka kadinana kadri kahina kaia kaija kaisa kaitlin kaitlyn kajsa kaleya kalina
kalisa kalla kaltrina kaluda kaluwa kamala kamaria kameya kamila kamilla kamilly kamya kandef kani kania kanusha
kapitola kara karama karamelita kardelen karima karimah karina karine karla karley karlijn karlina karola
karolien karoliina karolina karoline kartika karyn kashish kashvi kasidi kasiyah kaskazi kata katalin
katalina katariina katarina katarzyna katastrofa katcha kate katelijne katelyn katerina katerine katharina
katharine kathe katherin katherina katherine katherinne kathi kathleen kathrin kathryn kathy kati katia
katica katie katie-louise katinka katja katleen kato katri katrien katriina katrijn katrin katrina katrine
katriona katty katy kaunka kaver kavya kaye kayla kaylee kayleigh kazime keely keeva kefser keira keisha
kelli kellie kelly-anne kelly-marie kelsey kemuma kemunto kendra kenza keranka kerime kerri kerrie kersti
kerstin kerttu kerubo keti ketilbjorg keya kezban kezia keziah khadidja khadija khaleda khana khanyisile
kharitoniya khenrieta khinka khloe kholi khranislava khrisanka khrista khristela khristiliyana khristoelena
khristya khrystyna khubavelka kiah kiandra kiara kibafupia kibibi kiera kifayat kifaye kikelomo kiki
kimberley kimberly kimya kinaya kinga kino kiojah kipepeo kira kirby kiri kirka kirsi kirsten kirsti kirstie
kirstin kirstine kirsty kisima kismet kitan kitchitsa kitti kiwara kjalvor kjersti klara klare klaudia
klaudie klavdija klavdiya kleopatra kleuna klothilde kloya knina kokimira koldis kolka komara koncagul
konstantina konstanze konul kora kordula kori korinna kormloð kornelia korneliya kosisochukwu kostadinka
kovsar kralina krasidara krasiyana kreszentia kreszenz kriemhild krisha krisi krista kristabela kristbjorg
kristel kristen kristey kristi kristiana kristiane kristie kristien kristiina kristin kristina kristine
kristiya kristlind kristros kristy kristyna kristþora krisztina kritika krstanka krystal krystyna
ksandriniya ksenija kseniya kubran kuchanua kumral kumush kunigunda kunigunde kunka kutgun kutun kveta
kvetoslava kwamboka kweli kyara kyla kylie kyllikki kyra lacey lacramioara lada ladina ladislava ladli lady
laerke laetitia laia laika laila lailati laini lais lajita lakshmi lala lalazar lale lalita lalka laly laman
lamiya lan lana laoise laora lara lara-sophie laras larey larisa larissa larysa latafat latasha latifa
latika latoya latsa laufheiður laugheiður laura laure laureen lauren lauretta laurette lauriane laurie
laurine lavanya lavender lavinia lavize lawrencia layla laylo laze lazura lchezarka lea lea-sophie leah
leana leandra leane leanne leela leen leena leia leidy leila leire lejla leka lekha lelia lena lenah lenche
lene leni lenka leocadia leokadia leona leoni leonie leonor leonora leonore leontina leontine leopolda
leopoldina leopoldine lerze lesana lesia lesley lesly leticia letisiya letizia leydi leyla leyli leyre
lezize lia liana liane liba libby liberta libia libni libusa libuse liceth licia lida lidia lidija lidiya
lidiyka lidwina lidya lieke lien liene lies liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve
lieze liga ligia ligita liisa lika lila lili lilia lilian liliana liliane lilija lilijana lilita liliya
lilja liljana lilla lillemor lilli lillian lilly lilou lilyanka lina linah linda lindah linde lindita
lindsey line linet liney lingny linh linn linnea lintang lioara lioba lipika liridona lisa lisa-marie
lisandra lisanne lisbet lisbeth lise lise-lott lise-lotte liselott liselotte liseth lisette lissette lissi
lissy liv liva livia liwia liya liz liza lize lizete lizeth lizz lizzy ljiljana ljosbjorg ljubica ljubov
ljudmila loes loftveig loice loida loise lola lolita lona londisizwe londiwe lone loni lopa lora loraine
lore loredana lorelei loreley lorena lorenza loretta loretto lori lorine lorna lorraine lot loti lotta lotte
lotti louane louisa louise louna lourdes lova lovis lovisa loyola lozanka luana luara lubica lubomira
luboslava luce lucero lucette lucia luciana lucie lucienne lucija lucila lucile lucinda lucrecia lucrezia
lucy ludivine ludmila ludmilla ludomila ludovica ludwina lufen luigia luigina luisa luisana luise luisina
luitgard luiza lujza lukiya luljeta luna lunna lupita lutfiyya lutgarde lutgardis lutgart luvisa luz luzia
luzie luzmira lya lyanka lydia lydiah lydiane lydianne lydie lykke lyna lynda lyndsay lyndsey lynette lynley
lynn lynne lynnette lynsey lysiane lyubina lyublina lyuboslava lyubov lyudmila lyudmyla lyulyana lyusila
maaike maaria maarit maartje mabel macarena macaria macide mackenzie madaha madalena madalina madara
maddalena maddison made madeleine madelene madelief madeline madhavi madina madini madison madlen madoa
maelle maelys maeva maeve mafalda maftuna magali magalie magaly magarete magda magdalena magdalene magdaline
magdolna maggie maggy magnes magnhildur magnolia magret magrit mahali mahi mahigul mahika mahira mahizar
mahnaz mahru mahter mahulena mai maia maida maie maighread maija maike maiken maimuna maimunah maira maire
mairead mairin maisa maisha maisy maite maj-britt maj-lis maja majani majella majken majvor makarena makayla
makena maksimiliyana maksude mala malahat malak malea malena malene maleyka malgorzata malika malin malina
maliza malle mallory malmfriður malou maltina malva malvina malwina mamata mamen manca manda mandy manel
manja manola manolina manon mansura manuela manuelita manuella manuelle manya mara maraea marcela marcelina
marceline marcella marcelle marcheta marcia mare maree mareen mareike mareikura mareile maren marese marfa
marga margaret margareta margarete margaretha margarethe margarida margarita margaritha margaud margaux
margherita margit margita margitta margo margot margoth margret margreth margrethe margrieta margrit
margrith marguerite margunnur mari maria maria-luise maria-theresia mariah mariam mariana mariane marianela
mariangela mariann marianna marianne maribel marica maricel maricela maricica maricruz marie marie-ange
marie-anne marie-christine marie-claire marie-claude marie-france marie-francoise marie-helene marie-jeanne
marie-jose marie-laure marie-line marie-louise marie-luise marie-madeleine marie-noelle marie-paule
marie-pierre marie-rose marie-sophie marie-theres marie-therese mariechen marieke mariela mariele mariella
marielle marieluise marietta mariette marija marijana marijke marika mariko marilena mariluz marilyn marina
marine marinela marineta marinette marini marinka marioara mariola marion mariotka marisa marise marisel
marisela marisol marissa maristela marit marita marite maritta maritza mariuca mariuerla mariya mariyka
marja marja-leena marja-liisa marjaana marjana marjanca marjani marjatta marjeta marjo marjona marjorie
marjukka marjut marketa marketta marleen marlen marlena marlene marleny marlies marliese marlis marlise
marly marlyse marsa marsilia marta marte martha marthe martina martine martirio martta marusa marusya marwa mary
maryam maryann maryanne marylene maryline maryna maryse maryvonne marzena marziyya masa masha maside masma
massiel masume matanat matea mateja mathilda mathilde matilda matilde matka mattea matthia maua maud maude
maura maureen mauricette maurine maxima maxine maya mayerly maynur mayra maysa mayte mayya maza mckenzie
meabh meagan meaghan mechthild mechthilde mechtild mecide meda medikha medina meera mefharet meg megan
megane megha meghan meghana mehbara mehdiye mehin mehrigul mehrimoh meibh meike meja mekhala melaha melania
melanie melaniya melany melba meldi melek meleknur melikkan melina melinda melisa melissa melita melitta
melodie melody melul melvine menfeat menisan meral merba mercedes merche mercy mercyline mereana meredith
merel meret merete merethe meriem merike merim merita merja merle meropa merva mervi mery meryem meryeme
mesude meta metka metrine metta mette meveddet mevludiye meyhanim meyransa mezide mia micaela michaela
michaele michala micheala michela micheline michell michelle mie mieke miglena miguela mihaela mihrab
mihriye miia mikaela mikayla mikhaylena mikkalina mila milada milagros milana milara milcah milda mildiya
mildred milena miliana milica militsa milka milkah milla millaray mille millicent millie milly miloslava
milost milota milou miluse mimi mimmi mimoza mimy mindy minerva minibe minka minna minny minodora minura
mioara mira mirabela miranda miranza miray mirdza mireia mireille mirela mirella mirena mireya miriam
miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miropa miroslava miroslawa mirra mirriam
mirta mirte mirtha mirthe miruna miryam mishka misla misra misty misuli mitali mitchelle mitoshka mitzy
miyesser mjalldis mkarkara mladlena mnqobi moa modesta modupe mofifoluwa moheiður mohini mohinur mohlaroyim
moira mojca mojisola mojisoluwa mollie molly momera mona monalisa monica monicah monika monique monja
monserrat montserrat mora moraa moradeke morayo moreen morena morenike morgane morine mork morolake
mortadela mosinmileoluwa mosunmola motunrayo moureen mourine moya moyosore mrihani muarra mubetcel mubina
mucevher muferrih mufide mugber mugdha muhima muhiye muhsina muireann muizza mujde mukbile mukrume mumtaze
mumtoz munda munezzer munisa muret muriel murielle mursalina musaffa musemma musfira mushana mushtariy
musila muskunaz muslima musure mutia muvahhide muveddet muxlisa muzayyana muzdalifa mwamini mwanajuma
mwanamisi mwasaa mya mykhaylyna mylene myra myriam myrra myrta myrtha myrthe nabila nada nadege nades
nadeschda nadeshda nadezda nadezhda nadia nadin nadine naditsa nadiya nadja nadka nafile nafisa nafula
nahida naiara naiba naide naila naimh naina nair naja najuma najwa naki nalan naliaka nancy nandini nani
nanjala nanna naoimh naom naomh naomi naomy narcisa nargiz narhanim narimane naringul narmin narmina
nashipie nasiba nasra nastiya nastja natacha natali natalia natalie natalija nataliya natalja nataly natalya
natasa natascha natasha natasja natasza natavan natella nath nathalia nathalie nathaly nathari natividad
nattsol navodnenka nawal nayara nayaret nayareth nayda nayeli nayfa nayibe naz nazakat nazende nazi nazidil
nazila nazima nazimet nazli nazlihan nazrin ndumiso nea neasa nebiha necilal necva nedda nedelyana nedjma
neelima neema nefaret nefiye negrita neha neja nejdet nekesa nela nelah nelcy nele nelida nelima nell nella
nelli nellie nelly nelsy neolina neptun nerea nereida neriban nermin nesfe neshka neslinur nesrin nesrine
nessa nete netra nevaeh neval nevena nevenka nevgin nevise nevsale neyka neyran neza nezengul nezize ngaire
ngozi nia niamh niara nichola nichole nicol nicolasa nicole nicoleta nicoletta nicoline niculina nidhi nidia
nidra nienke nieves nigar nigesa nigmet nigrita nihan niharika niina nika nikki nikoela nikolett nikoletta
nikolina nilam nilcan nilda nili nilima nilufar nimakoah nimrat nina ninel ninetta nini ninioluwa ninoska
ninthe nionila nirgul nirja nirmala nisa nisha nitara nives njozi nkazimulo nkiruka nneka nobantu nobuhle
noeleen noelia noeline noella noelle noemi noemie nohora noirin nokulunga noleen nollaig nomagugu nomalanga
nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonjabulo nonna noora
noortje nora norah nore noreen norica norina norka norma notburga nothando nour nova novi novrasta noxolo
nozibusiso nozima nozizwe nqobizitha nuala nubar nubia nudret nula nura nuran nurana nuray nurbanu nurda
nurdeniz nureta nurey nurgil nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nurseda nurser nursim
nurtac nurten nurul nurveren nury nusa nusaba nyaboke nyanchama nyasi nydia nynke nyoka nyoni nyota nyuki
oana obdulia obianuju oceane octavia octaviana octavie oda odalis odalys odarka odda oddgerður oddny odeline
odette odika odile odina oeshi ofelia ofeliya ogechi ogn ognena ogus ojasvi oksana okseniya oktavia oktaviya
oktyabrina olajumoke olalla olasunmbo olena olga olha olimpia olimpiada oliva olive olivera olivia olivie ololade
oluchi olufunke olufunmilayo olus oluwakemi olwen olwethu olympia omaira omaja omana omina omisha omobolanle
omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya ona oni onyinye oona oonagh
ophelia ophelie opwonya ora orcin oreofe orfelina orfhlaith orfiye oriana ork orkhideya orla orlagh orlaigh
orlaith orleana orna ornella orsolya ortansa ortrud ortrun orvokki oryna orysya osha osiyo osk otilia
otilija otkatla ottilia ottilie otylie outi oviya ovun owethu oxana oyenike oyindasola oysha ozana ozay
ozbilge ozdes ozge ozgun ozioma ozlem ozpetek ozyurt pabla paca pacifica padma padmi padraigin pahal paige
paivi paivikki pakiza paksu paley palhildur pallavi palmfriður palmira paloma palomina palvira pam pamela
panda panini pantera panya paola paoletta paramita paraschiva parashkevitsa pari parisan parunka parvana
parvina pascale pascaline pascuala paskalia pastora patricia patricie patricija patriotka patrizia patsa
patty paula paule paulette paulica paulien pauliina paulina pauline pavani paviliya pavla pavlina paye
payton paz peace pearl peggy pekkan pelageya pelina pembesin penelope penina peninah penny pepelota pepita
peren periana perinur peris perla perlita permun pernilla pernille perrine peruna pesent peshka petinka
petra petrina petriyka petromira petrona petronela petronella petronila petrushka peyolina peyton phanice
phileine philippa philippine philis philomena phoebe phylis phyllis pia piedad pien pierette pierina
pierrette pietra piia pilar pili pina piper pippa piran piret pirjo pirkko piroska plamena pleun plodovitka
poleksina polin polina polly polona polonca pompilia pooja poppy praskovya pravda presa primitiva prina
prisca priscah priscila priscilla priscillah prisha priska priya priyanka profira proletina prostisveta
prudence prudencia prvoletka puck puji puk pupi puput purcek purificacion purity pushti puspa puti putri
qanira qaratel qizbas qonca qori queen quinter quinty qumru qushi raagini rabbiye rabea rabecca rabi racha
rachael rachana racheal rachel rachele rachelle rachida rachita rada radeke radha radhika radia radimira
radka radmila radoslava radostka radosveta radovana raewyn rafaela rafaella raffaela raffaella rafia rafila
rafiqa ragna ragnheiður ragnhild rahab rahayu rahel rahila rahiye rahma rahmi raifa raija raili raina rainka
raisa raissa rajata rajeshri rakide raksha raluca ramila ramina ramona ramziyya rana randalin randi rani
rania rannva raphaela raphaelle raqsana raquel rasima rasma rasmiyya ratih ratna raven raxsanda rayana rayen
rayhona rayla raymonde raynichka rayyona raziya rebeca rebecca rebecka rebeka rebekah rebekka rebihat reet
refet regina regine regitse regitze regula rehema rehime reidun reina reingard reinhild reinhilde rejane
reka remedios rena renata renate renee rengiya rengul reni renske resi restu reva revka revza reyhan reyhana
reyna reynhildur rezin rhian rhianna rhianne rhiannon rhoda rhona rhonda ria riana rica ricarda ridhi
rifkiye rigmor riikka riina riitta rika rikey rikke rim rimma rina rini risper rita ritt ritva riya roberta
robertina robiya robyn rochelle rocio rodah rodica roise roisin rojnu roksana roksolana rolande rollande
romaine romana romane romina romoleta romy rona ronja ronke ronya roos roosa rori ros rosa rosa-maria
rosalba rosaleen rosalia rosalie rosalina rosalinda rosalinde rosalva rosanna rosanne rosaria rosarie
rosaura rosbjorg rose-marie roseanna rosel roselina roselinde roseline roselyn roselyne rosemarie rosemary
rosenda rosetta rosette rosfriður rosi rosie rosina rosislava rosita roskva rosl roslin roslyn rosmarie
rosny rossana rostislava roswita roswitha rosy rotraud rotraut rovsana rowena roxana roxane roxanne roxelana
roya royala roza rozalia rozalija rozaliya rozana rozeta roziya rozka rozsa rubaba rubeyda rubiela ruby
rudite rufina ruhangiz ruhide ruhiyya ruhshona ruhugul rukia rumaysa rumeysa rumislava runhildur ruperta
ruqayya ruqiya ruqiyya rusaliya ruska rut ruta rute ruth ruthild ruxanda ruxandra ruxsara ruza ruzena ruzhka
ruzica rym ryma saanvi saar saara sabihe sabina sabine sabira sabrina sachi saci sacida sadao sadeti sadia
sadie sadiman sadina sadiye saebjorg saefinna saemunda saesol safa safia safina safinaz safiqa safiri safiya
safta safura saga sahar sahdiye sahiba sahigul sahil sahinder sahla sahle sahnaz sahnuray sahra sahrabanu
saida saire sakhoriya sakina sakura salala salbjorg salima salimah salimet salina sally salma salome salomea
salomey salsabila saltanat salud salwa sama samahat samanta samantha samaya samiah samiha samina samira
samiya samsiyya sana sanae sanavber sanaya sanda sandra sandrine sandy sanela sanije sanita sanja sanka
sanna sanne sanni sanubar sanur sanya sanziana saoirse sapa sara sarabi sarafat sarafina sarah sarah-jane
sarah-louise sarai saraya sari sarina sarita sariyya sarka sarlota sarmite sarvinoz sarya saskia satia satu
saturnina saumu saumya saundra sauti savannah saveta savina sayali sayan saygin sazime scarlet scarleth
scarlett scarlette seana seanan seaneen seanna sebigul sebla secgul sedife sefania sefer sefiye segilola
sehel sehreban sehza seija sejda selale selcan selcen selcuk selime selin selina seline selma selmin semat
semenarka semenica semine semra semrin semsinisa sena senia seniha sennur senta seona septi serafina serah
seraina seref sereina serena serfinaz sergelinka serine serma serman sernur serpil servinaz seselia sessa
sessilia sevara sevcan sevda sevdelina sevdinar severina severine seveta sevgen sevginur sevican sevil sevim
sevinc sevinch sevketfeza sevla sevsevil seyda seyhan seyyide sezen shahina shahnoza shakila shakira shana
shani shania shanice shanna shannan shannen shari sharlene sharon shauna shauneen shawana shawna shchedra
shchefaniya shcheriana shchilyanka shchtilka sheela sheelagh sheena sheikh sheikha sheila sheilah sheilla
sheillah shekherezada shelby shelia shelley shelly shena sheree sheri sherri sherry sheryl shiela shinead
shinka shirley shivani shona shpresa shqipe shravya shukrona sia sian sibel sibila sibilla sibille sibongile
sibusisiwe sibylla sibylle sidar sidiqa sidonia sieglinde siegrid siegried siegrun siena sienna sierra
sigfrið siglinde sigmunda signe sigrid sigriður sigrun sigurbara sigurborg sigurdrifa sigurfljoð sigurhildur
sigurlilja sigurmunda sigursteina sigurþora sihawukele siiri silanur sile silfa silja silje silka silke
sille silondile silva silvana silvi silvia silviana silvie silvija silyana sima simber similoluwa simina
simisola simona simonetta simonne simphiwe simten simuzar sina sinaida sindy sine sinead sini sinikka
sinklitikiya sintija sintiya siobain sioban siobhain siobhan siofra siphesihle sirap siri sirivan sirje
sirkka sirpa sirriye siska sisko sisoya sissel sitara sithembiso siti siv siya sjofn skaidrite skakalka
skolastika skula skye skyla skylar sladjana sladoledka slava slavena slaveya slavica slavka slavomira
smaranda smekhoterapiya smirna snaebjorg snaedis snaerun sneha snezana snezhana snezhinka snizhana snjezana
snjofriður socorro sofi sofia sofie sofija sofiya sofiyka sohret solange solbjort soldis sole soledad solene
solgerður soliha soline sollilja solma solmaz solomiya solveig solvej solvey solvita somadina sona songul
sonia sonja sonnur sonya sophia sophie sophie-louise sophie-marie sophy soraia sorana soraya sorcha sorina
sorine sos souad soumia sovkat sowande soykan soyler spasena spasiyana spela spirela srmenka stacey stacie
stacy stamatka stana stanca staniela stanimirka stanislava stanka stasha stavisara stefani stefania stefanie
stefanija steffi stefica stefka steinborg steinfriður steinros steinþora stela steliana stelina stella
stellah stepanka stephanie stephany sterre steyana stien stilla stina stine stoimena stoletka stoyanka
subomi subutiye suci sudaba sudiksha sue sugra suhani suheyda sukufa sukufe suleyla sultane sumarros sumayya
sumerya sunay suner sungara sunniva surayya susam susan susana susanita susann susanna susannah susanne suse
susen sushma susi sussanne sussie suus suvi suzana suzanna suzanne suze suzer suzette suzi suzy svalrun
svanborg svanheiður svanros svea sveina sveiney sveinlaug sveinveig svenja svestina svetla svetlana
svetlomira svezha sviatlana svidna svitlana svobodka svyatoslava swala swantje swetlana syahrini sybilla
sybille sylivia sylke sylvaine sylvana sylvia sylviane sylvianne sylvie sylwia synnove sys szilvia tabea
tabita tabitha tacnur tadeja tagangul tahmina taina taisiya taja talia talibe tamanna tamar tamara tamasa
tambika tami tamilla tammie tammy tamu tan tangul tania tanja tanmayi tanses tantri tanvi tanya tanyu tara
tarana tari tarja taru tasha tashimira tasvir tatiana tatjana tatyana tayla tayyibe tea tecla teea tegan
teija teitny teja tekla teknaz telefonka tellervo telse temime temira teodora teodosia teofila teona tercan
tere teresa terese teresia teresiah teresita terez tereza terezia terezija terhi terina terri terttu tesa
tess tessa tetiana tetyana teuta teybet thabisa thabisile thandazile thandeka thandiwe thea theda thekla
thelma thembeka thembekile thembile thembisile theodora theres theresa therese theresia thi thiare thinhinane
thuthukile tia tiana tiara tiarna tiberia ticen tiegan tiffany tiia tiina tiiu tijana tikha tilda tilde
tiliana tilly timea tina tinca tindra tineke tinna tinne tira tirza titi titilayo titin tiziana tjasa
toaneta tola toliana tolulope toluwanimi tomasa tomris tomurcuk tona tonia tonicha tonitsveta tonje tonya
tora torfheiður tori torill tory toshka toska tota tova tove tovuz tracey traci tracie traude traudel traudl
traute treacy treasa trendafila tricia trifonka triin trina trine trini triona tripti triveni triya trosha
trpka trude trudel trudi trufana tryggvina tsai tsaneta tsarevna tsetsa tsola tsonya tsveta tsvetana
tsvetanka tsvetelina tsvetilena tsvetlina tsvetoliliya tsvetyana tuana tudora tudosia tuere tufka tugce tui
tuija tukazban tulay tule tulia tulin tunde tunzala turana turcan turcein turid turkan turkana turknur turvi
tutkucan tutu tuula tuuli tuulia tuulikki tuva tuzenur tyla tyra uberlinda ubika ucchal ucgul uchita udeera
udyati uge ujamaa ujunwa ulduz ulfdis ulfrun uliana ulkar ulke ulkum ulla ulla-britt ulle ulrica ulrika
ulrike ulva ulviyya ulya ulyana uma umande umi ummahan ummahani ummuhan umoja umray umusan una unal undina
undine unjani unnati unni unnur upadhriti upasna upma urania urima urishilla urmi urper ursa ursel ursina
urska ursula urszula urte urvashi urvi uschi usyi uta ute uyanser vacibe vafa vagnfriður vahida vaishnavi vajen
vaklina valary valbjork valborg valda valentina valentyna valeria valerie valerija valeriya valeska
valfriður valida valija valka vallary valrun valya vamakshi vanda vanesa vanessa vangeliya vania vanja
vansha vanukhi vanya varenya varlik varsha varta varvara vasana vasatika vasenka vashilya vasilina vasilisa
vasilka vaska vasudha vasylyna vecide veda vedhika vedika veera veerle vefia vegerður veliana velinna
veliyanka velma velta venchislava venda vendela vendula venera veneranda venetsiya venislava venla venus
vera verde verena verislava veronica veronicah veronika veronique veselinka vesna veta vetsa vezhda vezrife
vicenta vicki vickie vicky victoire victoria victorine vida vidhi vidima viera vieroslava vif viivi vija
viktoria viktorie viktorija viktoriya vildane vilde vilfriður vilhelmiina vilhelmina viliya vilkhema
villimey vilma vinaya vincenza vinciane vineta vinny viola violeta violetta violette viorela viorica vira
virag virginie viridiana virpi virzhiniya vishka visitacion vita vitomira vitoria vittoria viveka vivi
viviana viviane vivianne vivienne vjollca vjosa vladelina vladilena vladimira vladlena vlo vlora voditsa
volodymyra voney voynka vrbunka vreneli vrinda vrishti vritti vtsa vula vuokko vusala vyanjana vzkreseniya
waceera wafae waida waimarie wakeeta walburga waldtraut walentina walli wally waltraud waltraut waltrud
wanda wani warda warhi waridi waseme watika weddy weena wenche wencke wendolin wendy wenke wera whitney
wibke widisha widya wiebke wikitoria wilfriede wilhelmina wilhelmine willow wilma wiltrud winda winfred
winifred winni winnie winny wirda wishi wulan wuraola xalak xalida xalisa xanim xatira xavar xayala xenia
ximena xiomara xiti xuan xumar yaa yablenka yachana yadavi yadira yael yagoda yahsi yahvi yaiza yalislava yamile
yamilet yamini yana yanara yance yanet yaneth yanina yanira yanislaviya yanka yara yaritza yarka yaroslava
yaryna yasaman yasemen yasemin yasena yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta
yasmin yasmina yasmine yasna yasti yatana yauvani yavora yazgul yazmin yda yegana yeimy yejide yekbun yelena
yelysaveta yeni yenifer yenny yeny yepelek yesenia yesica yesil yessenia yessi yessica yetunde yeva yewande
yfke yildiz yina yineth yinthe ylenia ylja ylva ylvie yoana yoanna yocelyn yochana yokhanna yoko yolanda
yolande yolima yolina yona yonika yordanka yoselin yoshita yosma yousra yovanka yrr yrsa ysaline yucel yudy
yuli yulia yuliana yuliena yulieth yuliya yuni yunita yunona yurani yurany yurdaser yuridia yuriko yurita
yurtseven yustianna yustyna yutika yvette yvonne zaeka zaenab zafa zaharia zahfer zahnya zahra zahro zaida
zainab zainabu zaira zaitra zaituni zakariyya zakharinka zakhele zakiyaxon zaliha zalindra zamfira zamina
zamira zaneta zanka zansi zara zarangiz zaraza zarif zarifa zarina zarna zarnigar zaynab zdenka zdislava
zdravelina zdukhostina zebirce zehnia zehra zehranur zelaya zelda zelha zelie zeljka zelma zelmira zemfira
zemzem zenia zenobia zenovia zenta zenzile zerafet zeride zevlude zeynab zeynagul zeynep zeyno zhaklin
zhanin zhanna zhara zhelyazka zhenimira zheyna zhichka zhiva zhivomira zhorka zhuliana ziba zibeyda zibuyile
zigrida zilfa zilmil zina zinaida zinal zinat zineb zinhle zinnura zinnure zipporah zita ziva zizi zlateya
zlatica zlatka zlatomira zlatoslava zoe zoey zofia zofie zofija zohra zohrehan zoichka zoila zoja zora
zoraida zorica zorka zoya zsanett zsofia zsuzsanna zubeyde zuheyla zulaikha zulbiye zulema zuleyxa zulfa
zulfiyya zulfuye zulma zumaridi zumre zumrud zunilda zuwena zuzichka zvezdemira zvonka ægileif þeodora
þorbjorg þorelfur þorgunnur þorhildur þorkatla þorny þorstina þra þufa þura đurdica
`);

/** Borne by men and by women. */
export const COMMON_NAMES = list(`
ada ade akos ale alex alexis alsoy amani amor andrea andree angalia anh antonie ariel aris arta asanti
ashley ashton asiman auguste aurica avni bahari bailey bela boma camille cannur carmine carol casey
ceyhun charlie charo christie christy chuki chus claude conny cruz daire daniele dany dara daragh dariga
darragh dasa denis deniz dian dominique eden edit eka eli elia elin elisha elly enzi erina evance fahari
fanaka faraja fimar flor fran francis gabi gabriele gerd geza giorgia guadalupe guiomar gunar gunver
hekima indra inge irma isa ivica jaime jamie jan janne jasmin jean jenni jessy joan jonny jua justine
juul kader kahurangi kaja kala kaombwe karan karen kari karin karmen karol karolin kay kelly keri kerry
kiburi kijana kim kipenzi lacin laurence leigh leone leslie lilo limon lindsay lois loreto lou luca luka
lupe maj makini manaia manu mar marian marjan matija matunda maxi michel michele mina morgan mulayim
munavvar nana nanni naoise nazaret nicola nihad nihal nikita nikol nikola noa noor nursan ola olav oncel
pascal patrice paulin petrana quinn rael regan reine reshoni reyes riley risalet robin rosario roska rua
saadat sabari sabir sacha sadaqat safari sai sam samia sasa sasha selena selvi sendogan senna serda
seyran shannon shida sien sifa siku silan simone sol taylor tenzin terry thalente tiare tine tisa tone
toni tracy trinidad tufani turan tyler ufukay ugur uli unsever uzima valdis valentine valeri vasilica
vega vesa violet vivian vivien vlasta wamwema wendelin yalin yani yasar yohana yuly yuri yury zane
zuzana
`);
