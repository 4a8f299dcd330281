"""First names that are a woman's or a man's nearly everywhere; what is also a place is left out."""

from typing import Final

from briefgen.annotate.tables import words

FEMALE_FIRST_NAMES: Final = words("""
    abbie abdallah abdikadir abdirahman abdoulaye abdullahi abebe abigail achieng ada adaeze
    adele adewole adhiambo adina aditi adriana agata agatha agnes agneta agnieszka aigerim aigul
    aila aileen ailsa aine aino aisha aishah aishwarya aisling aisulu akiko akinyi akoth
    alejandra aleksandra alena alessandra alessia alexandra alexandria alice alicia alicja alina
    alireza alison allison amaka amal amanda amber amelia amelie amina aminata aminatou amira
    amy ana anais ananya anastasia anastasiya andrea andreea angela angelina angharad aniko
    anita anja anjali anke ann anna annabel annalena anne anneke anneli annelie anneliese annika
    anouk antje antonella antonia aoibheann aoibhin aoife aparna aranzazu archana arild aroha
    arvydas asha ashlee ashley assimi astri astrid atieno attracta audrey aung aurelie avigdor
    awa awuor ayaan ayelet aygul aylin ayse ayumi babacar baiba barbara basavaraj bassam beata
    beatriz becky begona bekele benazir benedita bente bernadette beryl beth bethan bettina
    betty beverly bezalel bhavna bianca biljana binyamin birgit birgitta birgitte birna bjarni
    bo-kenneth bodil boitumelo bozena brayan breda brenda brid bridget bridie brigid brigitte
    britta bronagh bronwen budi bulent busisiwe busra camila candace caoimhe carla carmen carol
    carolina caroline carolyn carys catalina catherine catrin catriona cecilia celia celine
    cerys chandrababu chandrika chantal cheryl chiamaka chiara chibuike chidinma chilufya
    chimamanda chinwe chioma chipo chloe christina christine chukwuemeka ciara claire clara
    claudia clemence clodagh colette conceicao constance consuelo coralie corazon corina coumba
    courtney crispin cristina cynthia dagmar daichi daisy daiva dalia daniela danielle danuta
    daphne daria darya daryna deborah debra deepa deepika deirdre delphine delyth denise derya
    desislava despina diana diane dieuveuil dilma dilnoza dilrukshi dimitra dinara dineo divya
    djeneba dolores donatella donna doreen doris dorota dorothea dorothy dorte dragana ebba
    ebrima ebru edgars edith edna eeva egils eileen eilidh eilis eimear einar eka ekaterina
    eleanor elena eleni elif elin elisa elisabetta eliza elizabeth elke ella ellen ellie elmer
    elodie eloise eluned elvira elzbieta emilia emilie emily emine emma emmanuelle endang enid
    erica erika erin erzsebet esko esmail esperanza esra estelito estelle esther eszter ethel
    eun-hye eva evangelia eve evelyn evika evo ewa fabienne farah farzana fatemeh fatima fatma
    fatou fatoumata fawad federica felicity femke fernanda ffion fiona fionnuala folake fotini
    fowsiya frances francesca francoise frauke freja funke funmilayo gabi gabriela gabriele gaby
    gail galina garry gebran geeta gemma genevieve georgina geovany geraldine gerda gertrude
    ghada ghislaine gideon gillian gina giorgia giovanna girma gisela gitanas giulia gladys
    gloria gordana graca grace graciela grainne grazyna greta gretchen griet gro guadalupe
    gudlaugur gudmundur gudrun gulnara gulsen gunhild gunilla gurbanguly gwen gwendolen
    gwenllian hadiza hakon halima halina halla halyna hamisi hana hanan hanka hanna hannah hanne
    hannelore harini harri harriet haruka haruki hatice hauwa hawa hayley heather heba hedwig
    hege heidi heidrun heike helen helene helga helle helvi heriberto hettie hibaq hideki hilary
    hilda hildegard hildur hillary hinemoa hinewai hiroko hirut hodan huda hulya humberto
    hye-jin ida ifeoma ifrah ilaria ildiko ilhan ilse imelda indira ines inga ingeborg ingibjorg
    ingrid ingrida inmaculada ioana iracema irene irina irmgard iryna isabel isabella isabelle
    ishaq ishita isla issa itamar itziar ivana ivanka ivy iwona izabela jacinda jacqueline
    jacqui jadranka jadwiga jae-myung jairo jana jane janet janice jasmine jasna jayne jean
    jean-charles jeanette jeanne jelena jemima jennifer jenny jess jessica jhon ji-young jill
    jillian jimena jimmie jin-woo jitka joan joanna joanne jocelyn jodie johanna jolanta josefa
    josefina josephine josette josie josue jovana jovenel joyce juana judit judith jukka-pekka
    julia juliana julie juliet julieta juliette julius juri justine justyna jutta jyoti jytte
    kadiatou kaisa kaja kalliopi kamala karabo karen karin karina karine karolina karoline kasia
    kassym-jomart katalin katarzyna kate katerina kath katherine kathleen kathrin kathryn katie
    katja katri katrin kavita kawira kayla kayleigh kazuko keiko keisha kelly kelly-ann kemi
    kersti kerstin ketevan khadija khadijah khawaja kimani kimberly kinga kipkorir kiptum kirsi
    kirsten kirsti kirsty kithure kjartan knut krisjanis kristalina kristen kristi kristin
    kristina kristrun krisztina krystyna ksenia kumiko kylie lacey laetitia lakshmi lara larisa
    lata latoya laura lauren laurence laurie layla leah leanne leena leila leire lena lene leni
    lenka lennart lerato lesia lesley lesley-ann leticia leyla lidia lieselotte liesl lieve
    liisa liliana lily linda lindiwe lindsay lindsey linnea lisa liv liz ljiljana lois lola lori
    lorna lorraine losalini lotte louisa louise lourdes lowri lubna lucia luciana lucie lucinda
    lucy ludmila luisa luiza lwazi lydia lynda lynn lynne lynsey lyudmila lyudmyla mabel
    macarena maddie madeleine madina maeve magali magda magdalena maggie mahmudullah mahsa maia
    maicol maimouna maimuna mair maire mairead maisie maite maja makena malgorzata maliha malika
    malin mamata mamta mandy manisha mansur manuela marcella marcia margaret margareta margarita
    margery margo margot margrethe maria maria-jose mariam mariama marian mariana mariangela
    marianne maribel maricel marie marieke mariko marilou marilyn marina marine marion marisol
    marit marites marja marjatta marjorie marlene marta marte martha martina martine mary maryam
    marzena masih masoumeh mathilde maud maureen maxine maya mayawati maysa mayumi mechthild
    meena meenakshi meera meg megan megawati mehmood mehwish mei melania melanie melinda melissa
    meral merav mercedes meredith merete merve meryem mette mhairi mia michele michelle michiko
    mihaela mildred milena milica millie min-ho min-ji mindaugas mindy minna miranda mireille
    miriam mirjana misako modou mohammad-bagher mohamud moira mojtaba molly mona monica monika
    monique montserrat morag muireann muriel mushfiqur mustafizur muthoni mutinta mwanaisha myra
    nadezhda nadia nadine nadiya nafisa najmul naledi naliaka nancy nandini naoko naomi narges
    nargiz nasim nasreen nasrin natalia natalie nataliia nataliya natalya natasha nathalie nawaf
    nawal nazanin ndeye neema neha nekesa nell nerys nestor ngaire ngozi niamh nicola nicole
    nicoletta nikki nilufar nina nino nirmala nisha njeri nkechi nkosazana nneka nobuo noelia
    noeline noelle noemie nokuthula nompumelelo nomsa nomvula noor nora noreen noriko norma
    nosipho nosiviwe nour noura ntombi nuala nurhan nuria nurul nusrat nyambura nyokabi obaidul
    obiageli odd-erik oddvar odette odile oksana olafur oleksandra olena olga olha olivia oluchi
    omotola oona oonagh orla orna ornella ottilie oumou ozlem padma paivi palesa pallavi paloma
    pam pamela panyaza paola parisa parveen parvin pascale patricia patrizia patsy paula pauline
    peggy penelope penny pernille petra philippa philomena phoebe phumzile phyllis pilar pirjo
    pirkko polly pooja poonam poppy pratibha preeti priscilla priti priya priyanka prudence
    puspa qasem rachael rachel radha radka rafaela raffaella rafiul ragnheidur ragnhild rahma
    raisa rajnath ralitsa raluca rania raquel rasha rashida ratna ravina rebecca rebekah reem
    refilwe rehana rehema rekha renata renate renuka retno rhiannon rhona riikka riitta risa
    rita ritu roberta robyn rocio roisin rokeya rokhaya rokia romeu rosa rosalind rosanna
    roseanne rosemarie rosemary rosie rositsa roslyn rosmah rossella rowena roxana roxanne
    rubina rukayya rukhsana rukmini rula rustem ruth ryota saad sabine sabrina sadia sadie
    safiya sahra saida saima salim sally salma salome salwa samantha samar samia samina samira
    sanae sandra sandrine sanna sanne saoirse sara sarah saraswati sarita saskia satu saule
    savitri seema segolene seiko selamawit selin selina seok-yeol seong-ryong serdar seren
    serena serpil severine sevgi shabana shabnam shahidul shahnoza shakib shanice shaniqua
    shannon shanti sharon shazia sheena sheikha sheila shelley shelly sheri sherry sherwin
    shilpa shirin shirley shobha shreya sian sibel sibongile siddaramaiah sieglinde sigbjorn
    sigmundur sigrid sigrun sigurdur silje silke silvana silvia silvina simona simone sinead
    siobhan siri sirimavo sirpa sita siti slamet slavica smriti sneha snezana sofia sofie
    solange soledad solomiya solveig sonia sonja sonsoles soo-jin sooronbay sophia sophie soraya
    sorcha stacey stefania steffi steinunn stella sten stephanie sudha sue suella suha sulastri
    suleyman sumaira sunita sunniva supriya susan susana susanna susannah susanne sushila sushma
    susie sutrisno suzanne svenja svetlana svitlana swati sybil sylvia sylvie taavi tabitha
    tadesse tae-min tahmina taijul takumi talei tamara tamsin tania tanisha tanja tanvi tanya
    tara tarcisio tarja taslima tatiana tatjana tatyana teresa tesfaye tess tessa tetiana
    tetyana thais thandeka thandi thandiwe thelma theresa thorgerdur thorsteinn tiffany tigist
    tiina tijana timo tina titilayo tomoko toni tonya torhild tove tracey tracy trine trish
    trisha trudy tsai tsitsi tsvetana tsvetelina tugba tulsi turid tuula tuva tzipi uchenna ulla
    ulrike uma umm una unnur urmas ursula urszula uschi usha uta ute valentina valeria valerie
    valeriy vandana vanessa vasiliki vasundhara vera verena veronica veronique vesna vicky vidya
    viktoria viktoriia viktorija violet violeta virginie vivian viviane vivien vytautas wairimu
    waltraud wambui wanda wangari wangui wanjiku wati wendy wieslawa willemijn wilma wilmer
    winifred winnie xiaoling ximena xiomara yadira yael yana yanti yara yasin yasmin yasmine
    yaya yeison yelena yesenia yetunde yingluck ylva yoav yoko yolanda yolande yuki yukiko yuko
    yulia yuliia yuliya yumi yuriko yvette yvonne zahra zainab zaleha zanda zanele zara zarina
    zawadi zaynab zdenka zehra zeina zena zeynep zhanna zinaida zodwa zoe zofia zorica zsuzsanna
    zuhura zuzana zuzanna
""")
"""What the finder knows about "she"."""

MALE_FIRST_NAMES: Final = words("""
    aaron abdel abdul abdulaziz abdullah abdulrahman abhishek abiodun abiy abu adam adebayo
    adekunle adewale adolfo adrian agus agustin ahmad ahmed ahmet aidan aitor ajay ajit akash
    akhilesh akinwumi akio akira akshay alain alan alasdair alastair albert alberto alec aled
    alejandro aleksandar aleksandr aleksei aleksi alex alexander alexandr alexandre alexei
    alexey alfred alfredo ali aliko alistair aliyu alun alvaro amadou aminu amir amit amitabh
    ammar anas anatoly anders andre andrei andres andrew andrey andriy andrzej angelo angus
    anibal anies anil anthony anton antonio antonis antti anura anurag anutin anwar archie ariel
    arjun armando armen arne arnold arthur arturo arun arvind asdrubal asen ashish ashok ashraf
    ashwin asier asif askar atiku attila augusto aurelien aurelio auwal ayman ayodele azmin
    babajide babar babatunde bakary balazs baltasar bambang bandar baptiste barack barham barry
    bartek bartosz bashar basil bassem bastien behrouz bela ben benigno benito benjamin berhane
    bernard bernardo bernd bernie bert bertrand bheki bhupinder bidzina bilal bilawal bill billy
    bishnu bjarne bjorn bob bobby bogdan boguslaw bohdan bohumil bojan bola bongani bongbong
    boris borislav borut boubacar boyko brad bradley brandon branko brendan brett brian bruce
    bruno bryan bryce bryn budi burak buzz byron calin callum calvin cameron camilo carl carlos
    catalin cathal cecil cedric cesar charles charlie cheick cheikh chidi chinedu chirag chris
    christian christophe christopher christos chuck chukwuma ciaran cillian clarence claude
    claudio clement cliff clifford clint clinton clive colin colm conall conor cormac craig
    cristian cristobal curtis cuthbert cyril cyrus czeslaw dafydd dai daisuke damian damien dan
    daniel daniele daniyar danylo dariusz darko darnell darragh darren daryl daulet dave david
    dawit declan deepak dejan deng denis dennis denys derek dermot deshawn desmond detlef dev
    devendra devlet dewi dexter dharmendra diarmuid dick didier diederik diego dieter dilip
    dilwyn dimitar dimitris dinesh dirk dmitri dmitry dmytro dominic dominik don donal donald
    donnie doug dougal douglas dragan dragos dries duncan dustin dwayne dwight dylan eamon
    eamonn ebrahim eckhard eddie edgar edmund edson eduard eduardo edward edwin efrain ehud
    eifion eknath ekrem elchin elias elijah eliot elliot elliott elon emeka emil emile emilio
    emlyn emmanuel emmerson emmet emomali emre emrys emyr enda enoch enrico enrique enzo eoghan
    eoin eric erich erik erlan ernest ernesto ernst errol esteban ethan etienne euan eugene
    eugenio evan evaristo evgeny ewald ewan ewen ezekiel ezio fabian fabien fabio fabrice
    fabrizio fadi fahad fahd faisal farid farouk federico felipe felix femi ferdinand ferdinando
    ferenc fergal fergus fernando ferry fiachra fidel filippo finlay fintan flavio florian fouad
    francesco francis francisco franck franco francois frank frankie franz fraser fred freddie
    frederic frederick frederik friedhelm friedrich fritz fuad fumio fyodor gabor gabriel ganesh
    ganjar gareth gary gavin gbenga geert genaro gennady geoff geoffrey george georgi geraint
    gerald geraldo gerard gerardo gerhard gerhardt gerry getachew gethin gevorg ghassan gheorghe
    giancarlo gianluca gianni gilbert gilberto giles gilles gino giorgio giorgos giovanni giulio
    giuseppe glen glenn glyn godwin goncalo gonzalo gopal goran gordon gorka gotabaya gottfried
    graeme graham greg gregor gregory grigory grzegorz guido guillaume guillermo gunnar gunter
    gunther gus gustav gustavo guy gwilym gyorgy haider haji hakainde hakan halvor hamad hamid
    hamish hank hans harald harish harold harry hartmut haruto harvey hasan hassan haydar hazem
    hector heikki heiko heinrich heinz helge helmut hemant hemi hendrik henri henrik henrique
    henry herbert herman hermann hernan hernando herve hezekiah hiroshi hisham holger horace
    horacio horst hoshyar hosni hossein hovhannes howard hristo hu hubert hugh hugo hugues
    humphrey huseyin hussein huw hywel iain ian ibrahim ibrahima ichiro idris idriss idrissa
    ieuan ifan ignacio igor ihab ihor ikechukwu ikenna iker ilya imran imre inaki ingo ioan iolo
    iqbal irakli isaac isaiah ishmael isko ismail istvan iulian ivan ivica ivo ivor iwan jabu
    jacek jack jacob jacques jagdish jaime jair jake jakob jakub jamal james jamie jan janez
    janos janusz jared jari jarmo jaroslav jaroslaw jarrod jason jasper javad javier jay jayden
    jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jeb jed jeff
    jeffrey jejomar jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jim
    jimmy jiri jiro joachim joao joaquin jochen jock joe joel joey johan johann johannes john
    johnny joko jon jonah jonas jonathan jonny joost jordi jorg jorge joris jose josef joseph
    josh joshua josiah josip jovan jozsef juan juergen juha jukka jules julian julien julio
    junichiro jurgen jussi justin jürgen kagiso kai kamal kamau kamil kapil karan karel karim
    kariuki karl karsten kayode kazimierz kazuo kees keir keith kelechi kemal ken kenji kenneth
    kenny kenta kermit kevin khaled khalid khalil kieran kim kimmo kipchoge kiprono kiril kirill
    kirk kjell klaus koen kofi koji kojo konrad konstantin kostas krasimir kresimir kris
    kristian krzysztof kumara kunle kurt kwabena kwaku kwame kyle kyriakos lachlan ladislav
    lajos lalit lamine larry lars lasha laszlo laurence laurent laurentiu lauri lawrence lech
    lee leif len leo leon leonard leonardo leonid leopold leroy lester leszek levan lewis liam
    lionel liviu ljubomir lloyd llyr lodewijk loic lorenzo lothar louis lubos luc luca lucas
    luciano ludek ludovic ludwig luigi luis luiz luka lukas lukasz luke lula lungelo luther
    lyndon lyubomir maarten maciej mads magne magnus mahathir mahesh mahinda mahmoud mahmud
    maithripala majid makoto maksim maksym malachi malachy malcolm malik mamadou mamady mamuka
    manasseh mandla manfred manish manmohan manny manoa manoj mansour manuel mao marc marcel
    marcelo marcin marcio marco marcos marcus marek marian mariano mario marius mariusz mark
    markku marko markus martin marty marvin marwan masoud masrour massimo mateo mateusz mathieu
    matjaz matt matteo matthew matthias matthieu matthijs matti matyas maurice mauricio maurizio
    max maxim maxime maximilian mayank mazen mehdi mehmet meirion melvin mervyn mesut michael
    michal micheal michel mick miguel mihai mihail mikael mike mikhail mikheil mikkel mikko
    miklos miles milorad milos miloslav miodrag miroslav miroslaw mitch mitchell mitt modibo
    moez mohamed mohammad mohammed mohan mohsen monty morgan moritz morris morten moses moshe
    mounir moussa mpho muammar muhammad muhammadu muhyiddin mukesh mukul mulugeta muqtada murad
    murat murdo murray musa mustafa mwangi mykhailo mykola mzwandile nabil nader naftali naguib
    najib naoki narendra naresh nasser nathan nathaniel naveen nawaz nayib neal nebojsa necati
    nechirvan ned nehemiah neil nelson nenad neville newt niall nicholas nick nicky nicolae
    nicolas nicolo nicusor nidal niek niels nigel nikhil nikita niklas nikol nikolai nikolay
    nikos nilesh nils nimal nitin nitish nizar njoroge nnamdi noah noel norbert norman nouri
    nuno nuri nurlan nursultan obadiah obinna ochieng octavio odhiambo oguz oisin olaf olav oleg
    oleh oleksandr oleksii oliver olivier olle olli olusegun oluwaseun omar omondi ondrej
    orlando osama oscar osian oskar ostap otavio otieno otis otto oumar ousmane ovidiu owen
    oystein ozgur pablo paddy padraig panagiotis panfilo pankaj paolo park pascal patrice
    patricio patrick paul paulo pavel pavlo pawan pawel pedro pekka pentti percy pere perry
    pervez petar pete peter petr petri petro petter petteri phil philip philipp philippe phillip
    piero pierre piers pieter pietro piotr piyush plamen prabhakar prabowo pradeep praful
    prakash pramod pranab prashant praveen predrag przemyslaw pushpa pyotr qais quentin rachid
    radek radoslav radoslaw radovan radu rafa rafael rafal rafik rahim rahul raimund rainer
    rajendra rajesh rajiv rakesh ralf ralph ramesh rami ramon ramzan ramzi rand randall randy
    rangi ranil ranjit raoul raphael rashad rashid rasmus ratan ratko raul ravi ravindra ray
    raymond recep reggie reginald reinhard remi renato rene renzo reuben reza rhodri rhun rhys
    riad ricardo riccardo richard richie rick ricky rishi riyad rizwan rob robbie robert roberto
    robin rod roderick rodney rodolfo rodrigo roger rogerio rohan rohit roland rolando rolf
    romain roman romeo ron ronald ronan ronnie rory roscoe rotimi rowland roy ruairi ruaridh
    ruben rudi rudiger rudolf rudy rufus rui rumen rupert ruslan russ russell rustam ruto ruud
    ryan ryszard sabah sachin saddam sadiq sadyr saeed sajith sakari salah saleh salman
    salvatore sam sameer sameh sami samir sammy sampath samuel sandeep sander sandip sandor
    sandro sani sanjay sanjeev sanjiv santiago satish satoshi saul sauli sayed scott seamus sean
    sebastian sebastien segun selahattin semisi serge sergei sergey sergio serhii serhiy serkan
    seth seydou shadi shafiq shahid shalva shane sharad shaun shavkat shawn shehbaz sherif
    shigeru shimon shinji shinzo shivraj shoaib sid siddharth sidney siegfried sigmar silvio
    simon sione sipho siromi sitiveni siyabonga sizwe sjoerd slamet slawomir slobodan solomon
    sonny soren sorin souleymane sourav spencer spyros srettha stan stanislav stanislaw stanley
    stavros stefan stefano steffan steffen stephan stephane stephen steve steven stewart stig
    stjepan stoyan struan stuart subhash sudhir sufian sukhbir sunil suraj surendra suresh
    susilo svein sven sybrand syed sylvain szymon tadeusz tadhg tafadzwa taha tahar taher
    takashi takeshi tamas tamati tamer tamim tane tapio taras tarek tareq tariq tarique taro
    tatenda tawfiq taylor tayyip tebogo ted teemu tejashwi terence terje terrence terry tetsuya
    tevita thabo thaddeus thanasis thanathorn themba theo theodore thiago thibault thierry thijs
    thilo thomas thorsten tiago tibor tigran tim timothy timur tinashe tobias toby tod todd
    todor tom tomas tomasz tomislav tommaso tommy tomos tony torbjorn tore tornike torsten trae
    traian travis trevor tristan trond trygve tshepo tsvetan tudur tunde tuomas tyler tyrell
    tyrone uche uddhav udo uhuru ulf uli ulises ulrich umar umberto unai uwe vaclav vadim vadym
    vahan vahid vakhtang valentin valentino valerii valery vasco vasile vasily vassilis vasyl
    ventsislav vernon vesa vic vicente victor vijay vikram viktor viliami vinay vince vincent
    vincenzo vinicius vinny vinod viorel virat vishal vitalii vitaliy vitaly vito vivek vladimir
    vladislav vlado vladyslav vojislav vojtech volker volodymyr voreqe vusi vyacheslav wade wael
    wafula waldemar waleed walid wallace wally walter waqar warren wasim wassim wayne wendell
    werner wes wesley wilbur wilfred wilhelm willem william willie willy wim winfried winston
    wiremu witold wladyslaw wojciech wojtek wole wolfgang wolfram wouter xavier xi yahya yair
    yann yannick yannis yasir yasser yasuhiro yazid yemi yerlan yevgeny yevhen yevhenii yilmaz
    yitzhak yogendra yohannes yordan yoshihide yoshihiko yoshio younes yousef youssef youssouf
    yoweri yuri yuriy yury yusuf yves zac zach zachariah zachary zack zaid zakaria zane zbigniew
    zbyszek zdenek zdzislaw zechariah zeljko ziad ziaur ziyad zlatan zoltan zoran zsolt zulfikar
    zurab zvonimir zygmunt
""")
"""What the finder knows about "he"."""

OF_EITHER: Final = words("""
    alex andrea angel ariel ashley blair cameron camille casey charlie chris claude dana devon
    dewi dominique drew frankie gabriele gerry guadalupe hayden hilary jackie jamie jan jean
    jesse jessie jo jody jordan kai kerry kim laurence lee leigh leslie li marion michele ming
    morgan nicky nicola nikita noor nur parker pat quinn rene riley robin ronnie rowan sam sandy
    sascha sasha shannon simone skyler taylor terry toni vivian wei xin
""")
"""First names that tell neither: of men in one country and of women in another, or of both."""

FAMILY_NAMES: Final = frozenset({"kim", "lee"})
"""First names that are names of families where two more follow: "Kim Yo Jong"."""

FIRST_NAMES: Final = FEMALE_FIRST_NAMES | MALE_FIRST_NAMES
"""First names that begin a person's full name."""
