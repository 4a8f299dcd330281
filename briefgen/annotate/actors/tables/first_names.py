"""First names that are a woman's or a man's nearly everywhere; what is also a place is left out."""

from typing import Final

from briefgen.annotate.tables import words

FEMALE_FIRST_NAMES: Final = words("""
    abbie abigail achieng ada adaeze adele adhiambo adina aditi adriana agatha agnes agnieszka
    aigerim aigul aila aileen ailsa aine aino aisha aishah aishwarya aisling akiko akinyi
    alejandra alena alessandra alessia alexandra alexandria alice alicia alina alison allison
    amaka amal amanda amber amelia amelie amina aminata amira amy ana anais ananya anastasia
    anastasiya andrea andreea angela angelina angharad anita anja anjali anke ann anna annabel
    annalena anne anneke anneli anneliese annika anouk antje antonia aoibheann aoibhin aoife
    aparna archana aroha asha ashlee ashley astri astrid atieno attracta audrey aung aurelie
    awa aygul aylin ayse ayumi barbara beata beatriz becky benazir bernadette beryl beth bethan
    betty beverly bhavna bianca biljana birgit birgitta birgitte bodil boitumelo bozena breda
    brenda brid bridget bridie brigid brigitte britta bronagh bronwen busisiwe busra camila
    candace caoimhe carla carmen carol carolina caroline carolyn carys catalina catherine
    catrin catriona cecilia celia celine cerys chandrika chantal cheryl chiamaka chiara
    chidinma chilufya chimamanda chioma chloe christina christine ciara claire clara claudia
    clemence clodagh colette constance consuelo coralie corazon corina courtney cristina
    cynthia dagmar daisy dalia daniela danielle danuta daphne daria darya daryna deborah debra
    deepa deepika deirdre delphine delyth denise derya desislava despina diana diane dilma
    dilnoza dilrukshi dimitra dinara dineo divya dolores donna doreen doris dorota dorothy
    dorte dragana ebba edith edna eeva eileen eilidh eilis eimear eka ekaterina eleanor elena
    eleni elif elin elisa elisabetta eliza elizabeth elke ella ellen ellie elodie eloise eluned
    elvira elzbieta emilia emilie emily emine emma enid erica erika erin esperanza esra estelle
    esther ethel eva evangelia eve evelyn ewa farah fatemeh fatima fatma fatou fatoumata
    federica felicity femke fernanda ffion fiona fionnuala folake fotini frances francesca
    francoise frauke freja funke gabi gabriela gaby gail galina geeta gemma genevieve georgina
    geraldine gertrude ghislaine gillian gina giorgia gisela giulia gladys gloria gordana graca
    grace graciela grainne grazyna greta gretchen griet guadalupe gudrun gulnara gulsen gunhild
    gunilla gwen gwendolen gwenllian hadiza halima halina halyna hana hanan hanna hannah hanne
    harini harriet haruka hatice hauwa hawa hayley heather hege heidi heidrun heike helen
    helene helga helvi hettie hilary hilda hillary hinemoa huda ida ifeoma ilaria ilhan ilse
    imelda indira ines ingeborg ingrid ioana irene irina iryna isabel isabella isabelle isla
    itziar ivana ivanka ivy iwona jacinda jacqueline jacqui jadwiga jana jane janet janice
    jasmine jasna jayne jean jeanette jeanne jelena jemima jennifer jenny jess jessica jill
    jillian jimena jitka joan joanna joanne jodie johanna jolanta josefina josephine josie
    jovana joyce juana judith julia juliana julie juliet julieta juliette justine justyna jyoti
    kaisa kaja kalliopi kamala karabo karen karin karina karolina karoline kasia katarzyna kate
    katerina katherine kathleen kathryn katie katja katri kavita kayla kayleigh keiko keisha
    kelly kemi kerstin ketevan khadija khadijah kimberly kinga kirsi kirsten kirsti kirsty
    kristalina kristen kristi kristin kristina krystyna ksenia kumiko kylie laetitia lakshmi
    lara larisa lata latoya laura lauren layla leah leanne leena leila leire lena lene lenka
    lerato lesley leticia leyla lidia liesl lieve liliana lily linda lindiwe lindsay lindsey
    linnea lisa liv liz ljiljana lois lola lori lorna lorraine lotte louisa louise lourdes
    lowri lucia luciana lucy ludmila luisa lydia lynn lynne lynsey lyudmila lyudmyla mabel
    madeleine maeve magda magdalena maggie mahsa maia maimuna mair maire mairead maisie maite
    maja malgorzata maliha malin mamata mamta mandy manisha manuela margaret margarita margery
    margot margrethe maria mariam mariama mariana marianne maribel maricel marie marieke mariko
    marilou marilyn marina marine marion marisol marit marites marja marjorie marlene marta
    marte martha martina mary maryam marzena masih mathilde maud maureen maya mayawati meena
    meenakshi meera megan megawati mehwish mei melania melanie melinda melissa meral mercedes
    merete merve meryem mette mhairi mia michele michelle michiko mihaela mildred milena milica
    millie minna miranda miriam mirjana moira molly mona monica monika monique montserrat morag
    muireann muriel mutinta myra nadezhda nadia nadine nafisa naledi naliaka nancy nandini
    naoko naomi narges nargiz nasim nasreen nasrin natalia natalie nataliya natalya natasha
    nathalie nawal nazanin neha nekesa nell nerys ngaire ngozi niamh nicola nicole nikki nina
    nino nirmala nisha njeri nkechi nkosazana noelia noemie nompumelelo nomsa nomvula noor nora
    noreen noriko norma nosipho nosiviwe nour noura ntombi nuala nurhan nuria nurul nyambura
    nyokabi obiageli odette oksana oleksandra olena olga olha olivia oluchi omotola oona oonagh
    orla ottilie oumou ozlem padma paivi palesa pallavi pam pamela paola parisa parveen parvin
    patricia patrizia patsy paula pauline penelope pernille petra philomena phoebe phumzile
    phyllis pilar pirkko polly pooja poonam poppy pratibha preeti priscilla priti priya
    priyanka prudence puspa rachel radha radka rafaela ragnhild rahma raisa ralitsa raluca
    rania raquel rasha rashida ratna ravina rebecca rebekah reem refilwe rekha renata renate
    renuka retno rhiannon riikka rita ritu roberta robyn rocio roisin rokeya rokia rosa
    rosalind rosemary rosie rositsa rosmah rowena roxana roxanne rubina rukayya rukmini rula
    ruth sabine sadia sadie safiya saima sally salma salome salwa samantha samina samira sanae
    sandra sandrine sanna sanne saoirse sara sarah saraswati sarita saskia satu saule savitri
    seema segolene selin selina seren serena severine sevgi shabana shabnam shanice shaniqua
    shannon shanti sharon shazia sheena sheikha sheila shelley sherry shilpa shirin shirley
    shobha shreya sian sibongile sigrid sigrun silje silke silvia silvina simona simone sinead
    siobhan siri sirimavo sita smriti sneha snezana sofia sofie soledad solomiya solveig sonia
    sophia sophie soraya sorcha stacey stella stephanie sudha suella suha sunita supriya susan
    susana susanne sushila sushma susie suzanne svetlana svitlana swati sylvia sylvie tamara
    tanisha tanya tara tarja taslima tatiana tatyana teresa tess tetiana tetyana thandeka
    thandi thandiwe theresa tiffany tiina tijana tina titilayo tomoko tove tracey tracy trine
    trudy tsai tsitsi tsvetelina tugba tulsi turid tuula tuva ulla ulrike uma una ursula
    urszula usha ute valentina valeria valerie vandana vanessa vasiliki vasundhara vera
    veronica veronique vesna vicky vidya viktoria viktoriia violet violeta vivian viviane
    wairimu waltraud wambui wanda wangari wangui wanjiku wati wendy willemijn wilma winifred
    winnie xiaoling ximena xiomara yana yanti yara yasmin yasmine yelena yetunde yingluck ylva
    yoko yolanda yuki yuko yulia yuliya yumi yuriko yvette yvonne zahra zainab zaleha zanele
    zara zarina zaynab zdenka zehra zeina zeynep zhanna zinaida zoe zofia zorica zuzana
""")
"""What the finder knows about "she"."""

MALE_FIRST_NAMES: Final = words("""
    aaron abdel abdul abdulaziz abdullah abdulrahman abhishek abiodun abiy adam adebayo
    adekunle adewale adolfo adrian agustin ahmad ahmed ahmet aidan aitor ajay ajit akash
    akhilesh akinwumi akio akira akshay alain alan alasdair alastair albert alberto alec aled
    alejandro aleksandar aleksandr aleksei aleksi alex alexander alexandr alexandre alexei
    alexey alfred alfredo ali aliko alistair aliyu alun alvaro amadou aminu amir amit amitabh
    ammar anas anatoly anders andre andrei andres andrew andrey andriy andrzej angelo angus
    anibal anies anil anthony anton antonio antonis antti anurag anutin anwar archie ariel
    arjun armando armen arne arnold arthur arturo arun arvind asdrubal asen ashish ashok ashraf
    ashwin asier asif askar atiku attila augusto aurelien aurelio auwal ayman ayodele azmin
    babajide babar babatunde bakary balazs baltasar bambang bandar baptiste barack barry bartek
    bartosz bashar basil bassem bastien behrouz bela ben benigno benito benjamin berhane
    bernard bernardo bernd bernie bert bertrand bheki bhupinder bidzina bilal bilawal bill
    billy bishnu bjarne bjorn bob bobby bogdan boguslaw bohdan bohumil bojan bola bongani
    bongbong boris borislav borut boubacar boyko brad bradley brandon branko brendan brett
    brian bruce bruno bryan bryce bryn burak buzz byron calin callum calvin cameron camilo carl
    carlos catalin cathal cecil cedric cesar charles charlie cheick cheikh chidi chinedu chirag
    chris christian christophe christopher christos chuck chukwuma ciaran cillian clarence
    claude claudio clement cliff clifford clint clinton clive colin colm conall conor cormac
    craig cristian cristobal curtis cuthbert cyril cyrus czeslaw dafydd dai daisuke damian
    damien dan daniel daniele daniyar danylo dariusz darko darnell darragh darren daryl daulet
    dave david dawit declan deepak dejan deng denis dennis denys derek dermot deshawn desmond
    detlef dev devendra devlet dewi dharmendra diarmuid dick didier diederik diego dieter dilip
    dilwyn dimitar dimitris dinesh dirk dmitri dmitry dmytro dominic don donal donald doug
    douglas dragan dragos dries duncan dwayne dwight dylan eamon eamonn ebrahim eckhard eddie
    edgar edmund edson eduardo edward edwin efrain ehud eifion eknath ekrem elchin elias elijah
    eliot elliot elon emeka emil emile emilio emlyn emmanuel emmerson emmet emomali emre emrys
    emyr enda enrico enrique enzo eoghan eoin eric erich erik erlan ernest ernesto esteban
    etienne euan eugene eugenio evan evaristo evgeny ewald ewan ewen ezekiel ezio fabien fabio
    fabrice fabrizio fadi fahad fahd faisal farid farouk federico felipe felix femi ferdinand
    ferdinando ferenc fergal fergus fernando fiachra fidel filippo fintan flavio florian fouad
    francesco francis francisco franck francois frank frankie franz fred freddie frederic
    frederick friedhelm friedrich fritz fuad fumio fyodor gabor gabriel ganesh ganjar gareth
    gary gavin gbenga geert genaro gennady geoff geoffrey george georgi geraint gerald geraldo
    gerard gerardo gerhard gerhardt gerry getachew gethin gevorg ghassan gheorghe giancarlo
    gianluca gianni gilbert gilberto giles gilles gino giorgio giorgos giovanni giuseppe glen
    glenn glyn godwin goncalo gonzalo gopal goran gordon gorka gotabaya gottfried graeme graham
    greg gregor gregory grigory grzegorz guido guillaume guillermo gunnar gunter gunther gus
    gustavo guy gwilym gyorgy haider hakainde hakan halvor hamad hamid hamish hank hans harald
    harish harold harry hartmut haruto harvey hasan hassan hazem hector heikki heiko heinz
    helge helmut hemant hemi hendrik henri henrik henrique henry herbert herman hernan hernando
    herve hezekiah hiroshi hisham holger horace horacio horst hosni hossein hovhannes howard
    hristo hu hubert hugo hugues humphrey huseyin hussein huw hywel iain ian ibrahim ibrahima
    ichiro idris idriss idrissa ieuan ifan ignacio igor ihab ihor ikechukwu ikenna iker ilya
    imran imre inaki ingo ioan iolo iqbal irakli isaac isaiah isko ismail istvan iulian ivan
    ivica ivo ivor iwan jabu jacek jack jacob jacques jagdish jaime jair jake jakub jamal james
    jamie jan janez janos janusz jared jari jarmo jaroslav jaroslaw jarrod jason jasper javad
    javier jay jeb jeff jeffrey jejomar jens jeremiah jeremy jermaine jeroen jerome jerry jerzy
    jesper jesse jimmy jiri jiro joachim joao joaquin jochen joe joel johan johannes john
    johnny joko jon jonas jonathan joost jordi jorg jorge joris jose josef joseph josh joshua
    josiah josip jovan jozsef juan juergen juha jukka jules julian julien julio junichiro
    jurgen jussi justin jürgen kagiso kai kamal kamau kamil karan karel karim kariuki karl
    karsten kayode kazimierz kazuo kees keir keith kelechi kemal ken kenji kenneth kenny kenta
    kevin khaled khalid kieran kim kimmo kipchoge kiprono kiril kirill kirk kjell klaus koen
    kofi koji kojo konrad konstantin kostas krasimir kresimir kris kristian krzysztof kunle
    kurt kwabena kwaku kwame kyle kyriakos lachlan ladislav lalit lamine larry lars lasha
    laszlo laurent laurentiu lauri lawrence lech lee leif leo leon leonard leonardo leonid
    leopold leroy leszek levan lewis liam lionel liviu ljubomir lloyd llyr lodewijk loic
    lorenzo lothar louis lubos luc luca lucas luciano ludwig luigi luis luiz luka lukasz luke
    lula lungelo lyndon lyubomir maarten maciej mads magne mahathir mahesh mahinda mahmoud
    mahmud maithripala majid makoto maksim maksym malachi malcolm malik mamadou mamady mamuka
    manasseh mandla manfred manish manmohan manny manoj manuel mao marc marcel marcelo marcin
    marcio marco marcus marek mariano mario marius mariusz mark markku marko markus martin
    marvin marwan masoud massimo mateusz mathieu matjaz matt matteo matthew matthias matthijs
    matti maurice mauricio maurizio max maxim maxime maximilian mayank mazen mehdi mehmet
    meirion melvin mesut michael michal micheal michel miguel mihai mihail mikael mike mikhail
    mikheil mikkel mikko milorad milos miloslav miodrag miroslav mitch mitchell mitt modibo
    mohamed mohammad mohammed mohsen monty morgan morten moses moshe moussa mpho muammar
    muhammad muhammadu muhyiddin mukesh mukul mulugeta murat murdo murray musa mustafa mwangi
    mykhailo mykola mzwandile nabil naftali najib naoki narendra naresh nasser nathan nathaniel
    naveen nawaz nayib nebojsa necati ned nehemiah neil nelson nenad neville newt niall
    nicholas nick nicolae nicolas nicusor niek niels nigel nikhil nikita nikol nikolai nikolay
    nikos nilesh nils nitin nitish nizar njoroge nnamdi noah noel norbert norman nuno nuri
    nurlan nursultan obadiah obinna ochieng octavio odhiambo oguz oisin olaf olav oleg oleh
    oleksandr oleksii oliver olivier olle olli olusegun oluwaseun omar omondi ondrej orlando
    osama oscar osian ostap otavio otieno otto oumar ousmane ovidiu owen oystein ozgur pablo
    padraig panagiotis panfilo pankaj paolo park pascal patrice patricio patrick paul paulo
    pavel pavlo pawan pawel pedro pekka pentti percy pere perry pervez petar peter petr petri
    petro petter petteri philip philippe piero pierre pieter pietro piotr piyush plamen
    prabhakar prabowo pradeep praful prakash pramod pranab prashant praveen predrag przemyslaw
    pushpa pyotr quentin radek radoslav radoslaw radovan radu rafa rafael rafal rahim rahul
    rainer rajendra rajesh rajiv rakesh ralf ralph ramesh rami ramon ramzan rand randall randy
    rangi ranil ranjit raphael rashid rasmus ratan ratko raul ravi ravindra ray raymond recep
    reggie reginald reinhard remi renato rene renzo reza rhodri rhun rhys riad ricardo riccardo
    richard richie rick rishi rizwan rob robbie robert roberto robin rod roderick rodney
    rodolfo rodrigo roger rogerio rohan rohit roland rolando rolf romain roman romeo ron ronald
    ronan rory rotimi ruairi ruaridh ruben rudiger rudolf rudy rui rumen rupert ruslan russell
    rustam ruto ruud ryan ryszard sabah sachin saddam sadyr saeed sajith sakari salah saleh
    salman salvatore sam sameer sameh sami samir samuel sandeep sander sandip sandor sandro
    sani sanjay sanjeev sanjiv santiago satish satoshi saul sauli scott seamus sean sebastian
    sebastien segun selahattin semisi sergei sergey sergio serhii serhiy serkan seth seydou
    shahid shalva shane sharad shaun shavkat shehbaz shigeru shimon shinji shinzo shivraj
    shoaib sid siddharth sidney siegfried sigmar silvio simon sione sipho sitiveni siyabonga
    sizwe sjoerd slawomir slobodan solomon soren sorin souleymane sourav spencer spyros srettha
    stan stanislav stanislaw stanley stavros stefan stefano steffan steffen stephane stephen
    steve steven stig stjepan stoyan struan stuart subhash sudhir sukhbir sunil suraj surendra
    suresh susilo svein sven sybrand syed sylvain szymon tadeusz tadhg tafadzwa takashi takeshi
    tamas tamati tamim tane tapio taras tarek tariq tarique taro tatenda tayyip tebogo ted
    teemu tejashwi terence terje terrence terry tetsuya tevita thabo thanasis thanathorn themba
    theo theodore thiago thibault thierry thijs thilo thomas thorsten tiago tigran tim timothy
    timur tinashe toby todd todor tom tomas tomasz tomislav tommaso tommy tomos tony torbjorn
    tore tornike torsten traian trevor tristan trond trygve tshepo tsvetan tudur tunde tuomas
    tyrell tyrone uche uddhav udo uhuru ulf uli ulises ulrich umar umberto unai uwe vaclav
    vadim vadym vahan vahid vakhtang valentin valentino valerii valery vasco vasile vasily
    vassilis vasyl ventsislav vernon vesa vic vicente victor vijay vikram viktor viliami vinay
    vince vincent vincenzo vinicius vinod viorel virat vishal vitalii vitaliy vitaly vito vivek
    vladimir vladislav vlado vladyslav vojislav vojtech volker volodymyr vusi vyacheslav wael
    wafula waldemar walid wallace walter waqar warren wasim wayne wendell wes wilfred willem
    william willie willy wim winfried winston wiremu wladyslaw wojciech wole wolfgang wolfram
    wouter xavier xi yair yann yannick yannis yasir yasser yasuhiro yemi yerlan yevgeny yevhen
    yevhenii yilmaz yitzhak yogendra yohannes yordan yoshihide yoshihiko yoshio yousef youssef
    youssouf yoweri yuri yuriy yury yusuf yves zac zachariah zachary zack zakaria zane zbigniew
    zdenek zdzislaw zechariah zeljko ziad ziaur ziyad zlatan zoltan zoran zulfikar zurab
    zvonimir zygmunt
""")
"""What the finder knows about "he"."""

FAMILY_NAMES: Final = frozenset({"kim", "lee"})
"""First names that are names of families where two more follow: "Kim Yo Jong"."""

FIRST_NAMES: Final = FEMALE_FIRST_NAMES | MALE_FIRST_NAMES
"""First names that begin a person's full name."""
