"""First names that are a woman's or a man's nearly everywhere; what is also a place is left out."""

from typing import Final

from briefgen.annotate.tables import words

FEMALE_FIRST_NAMES: Final = words("""
    abbie abigail achieng ada adaeze adele aditi adriana agatha agnes agnieszka aigul aileen
    ailsa aisha aisling akiko akinyi alejandra alessandra alexandra alexandria alice alicia
    alina alison allison amaka amal amanda amber amelia amina aminata amira amy ana anais
    ananya anastasia andrea angela angelina angharad anita anja anjali anke ann anna annabel
    annalena anne anneli anneliese antje antonia aoibheann aoibhin aoife aparna archana ashlee
    ashley astri astrid atieno audrey aung aurelie awa ayse barbara beata beatriz becky benazir
    bernadette beryl beth bethan betty beverly bhavna bianca biljana birgit birgitta bozena
    breda brenda brid bridget bridie brigitte bronagh bronwen camila candace caoimhe carla
    carmen carol carolina caroline carolyn carys catalina catherine catrin catriona cecilia
    celia celine cerys chantal cheryl chiamaka chiara chidinma chimamanda chioma chloe
    christina christine ciara claire clara claudia clodagh colette constance consuelo corazon
    courtney cristina cynthia daisy dalia daniela danielle danuta daphne daria darya deborah
    debra deepa deirdre delphine delyth denise diana diane dilma dinara dineo dolores donna
    doreen doris dorota dorothy dragana edith edna eileen eilidh eimear eka ekaterina eleanor
    elena elif eliza elizabeth elke ella ellen ellie eloise eluned elzbieta emilia emilie emily
    emine emma enid erica erika erin esperanza estelle esther ethel eva eve evelyn ewa farah
    fatima fatou fatoumata federica felicity fernanda ffion fiona fionnuala folake frances
    francesca francoise freja funke gabi gabriela gaby gail galina geeta gemma genevieve
    georgina geraldine gertrude ghislaine gillian gina giorgia gisela giulia gladys gloria
    graca grace graciela grainne greta gretchen guadalupe gudrun gulnara gwen gwendolen
    gwenllian halina halyna hanan hanna hannah harriet hauwa hawa heather heidi heike helen
    helene helga hettie hilary hilda hillary huda ida ifeoma ilhan ilse imelda indira ines
    ingeborg ingrid irene irina iryna isabel isabella isabelle isla itziar ivana ivanka ivy
    iwona jacinda jacqueline jacqui jadwiga jana jane janet janice jasmine jasna jayne jean
    jeanette jeanne jelena jemima jennifer jenny jess jessica jill jillian jimena joan joanna
    joanne jodie johanna jolanta josefina josephine josie joyce juana judith julia juliana
    julie juliet julieta justine justyna jyoti kaja kamala karabo karen karin karina karolina
    karoline kasia katarzyna kate katherine kathleen kathryn katie kavita kayla kayleigh keiko
    kelly kemi kerstin ketevan khadija khadijah kimberly kinga kirsten kirsty kristen kristi
    kristin kristina krystyna ksenia kylie lakshmi lara larisa lata laura lauren layla leah
    leanne leila leire lena lerato lesley leticia leyla lidia liesl liliana lily linda lindiwe
    lindsay lindsey linnea lisa liv liz lois lola lori lorna lorraine lotte louisa louise
    lourdes lowri lucia lucy ludmila luisa lydia lynn lynne lynsey lyudmila mabel madeleine
    maeve magda magdalena maggie mahsa maia maimuna mair mairead maisie maite maja malgorzata
    maliha mamata mamta mandy manisha manuela margaret margarita margery margot margrethe maria
    mariam mariama mariana marianne maribel maricel mariko marilou marilyn marina marine marion
    marisol marites marjorie marta martha mary maryam marzena maud maureen maya mayawati meena
    meenakshi meera megan megawati mei melania melinda melissa meral mercedes mette mhairi mia
    michele michelle michiko mildred milena milica millie miranda miriam moira molly mona
    monica monika monique montserrat morag muireann muriel myra nadia nadine nafisa naledi
    naliaka nancy nandini naoko naomi narges nasim nasreen nasrin natalia natalie nataliya
    natalya natasha nathalie nawal neha nekesa nell nerys ngozi niamh nicola nicole nikki nina
    nino nirmala nisha njeri nkechi nkosazana noelia nompumelelo nomsa nomvula noor nora noreen
    norma nosiviwe nour noura ntombi nuala nuria nyambura nyokabi obiageli odette oksana
    oleksandra olga olha olivia oluchi omotola oona oonagh orla ottilie oumou padma palesa
    pallavi pam pamela paola parisa parveen parvin patricia patrizia patsy paula pauline
    penelope petra phoebe phumzile phyllis pilar polly pooja poonam poppy preeti priscilla
    priti priya priyanka prudence rachel radha rafaela rahma rania raquel rasha rashida ravina
    rebecca rebekah reem refilwe rekha renata renate renuka rhiannon rita ritu roberta robyn
    rocio roisin rokia rosa rosalind rosemary rosie rowena roxanne rubina rukmini rula ruth
    sabine sadia sadie safiya saima sally salma salome salwa samantha samina samira sanae
    sandra sanna saoirse sara sarah sarita saule savitri seema segolene selina seren shabana
    shannon shanti sharon shazia sheena sheikha sheila shelley sherry shilpa shirin shirley
    shobha shreya sian sigrid sigrun silke silvia silvina simone sinead siobhan siri smriti
    sneha snezana sofia soledad solveig sonia sophia sophie soraya sorcha stacey stella
    stephanie sudha suella suha sunita supriya susan susana susanne sushila sushma susie
    suzanne svetlana svitlana swati sylvia sylvie tamara tanya tara tatiana teresa tess tetiana
    tetyana thandeka thandi theresa tiffany tina titilayo tracey tracy trudy tsai tulsi ulrike
    uma una ursula urszula usha ute valentina valeria valerie vandana vanessa vasundhara vera
    veronica vesna vicky vidya viktoria viktoriia violet vivian viviane wairimu wambui wangari
    wangui wanjiku wendy wilma winifred winnie ximena xiomara yana yara yasmin yelena yetunde
    yingluck yoko yolanda yuki yulia yuliya yumi yuriko yvette yvonne zahra zainab zanele zara
    zehra zhanna zoe zofia zorica zuzana
""")
"""What the finder knows about "she"."""

MALE_FIRST_NAMES: Final = words("""
    aaron abdel abdul abdullah abhishek abiodun abiy adam adebayo adekunle adrian ahmad ahmed
    ahmet aidan aitor ajay ajit akash akhilesh akinwumi akio akira alan alasdair alastair
    albert alberto alec aled alejandro aleksandar aleksandr aleksei alex alexander alexandr
    alexandre alexei alexey alfred alfredo ali aliko alistair aliyu alun alvaro amadou amir
    amit amitabh ammar anas anatoly anders andre andrei andres andrew andrey andriy andrzej
    angelo angus anibal anil anthony anton antonio anurag anwar archie ariel arjun armando arne
    arnold arthur arturo arun arvind asdrubal ashish ashok ashraf ashwin asier asif atiku
    augusto aurelien aurelio auwal ayman ayodele babajide babatunde bakary baltasar bandar
    baptiste barack barry bartek bashar basil bassem bastien behrouz ben benigno benjamin
    bernard bernardo bernie bert bertrand bheki bhupinder bilal bill billy bjarne bjorn bob
    bobby bohdan bohumil bola bongbong boris boubacar brad bradley brandon brendan brett brian
    bruce bruno bryan bryce bryn burak buzz byron callum calvin cameron camilo carl carlos
    cathal cecil cedric cesar charles charlie cheick cheikh chidi chinedu chirag chris
    christian christopher chuck chukwuma ciaran cillian clarence claude clement cliff clifford
    clint clinton clive colin colm conall conor cormac craig cristobal curtis cuthbert cyril
    cyrus dafydd dai daisuke damian damien dan daniel daniele daniyar danylo darragh darren
    daryl daulet dave david declan deepak dejan deng denis dennis denys derek dermot desmond
    dev devendra dewi dharmendra diarmuid dick diego dilwyn dinesh dirk dmitri dmitry dmytro
    dominic don donal donald doug douglas dragan dries duncan dwayne dwight dylan eamon eamonn
    eddie edgar edmund eduardo edward edwin efrain ehud elias eliot elliot elon emeka emil
    emile emilio emlyn emmanuel emmerson emmet emre emrys enda enrique enzo eoghan eoin eric
    erich erik erlan ernest ernesto esteban etienne eugene eugenio evan evaristo evgeny ewan
    ewen fabien fabio fadi fahad faisal farouk federico felipe felix femi ferdinand fergal
    fergus fernando fiachra fidel fintan florian fouad francis francisco francois frank frankie
    franz fred freddie frederic frederick friedrich fritz fuad fumio gabriel ganesh gareth gary
    gavin geert genaro gennady geoff geoffrey george geraint gerald gerardo gerhard gerhardt
    gerry gethin ghassan gilbert giles gilles gino giorgio giovanni giuseppe glen glenn glyn
    godwin gonzalo gopal goran gordon gorka graeme graham greg gregor gregory grzegorz guido
    guillaume guillermo gunnar gunther gus gustavo guy haider hakan halvor hamad hamid hamish
    hank hans harald harish harold harry haruto harvey hassan hazem hector heinz helge helmut
    hemant henrik henry herbert herman hernan hernando hiroshi hisham horace horacio horst
    hosni hossein howard hu hubert hugo humphrey huseyin hussein huw hywel iain ian ibrahim
    ibrahima idris idriss idrissa ieuan ifan ignacio igor ihab ikechukwu iker imran inaki ioan
    iolo iqbal isaac isko ismail ivan ivica ivo iwan jabu jacek jack jacob jacques jagdish
    jaime jair jake jakub jamal james jamie jan janez jared jaroslav jaroslaw jason jasper
    javad javier jay jeb jeff jeffrey jejomar jens jeremy jeroen jerome jerry jesper jesse
    jimmy jiri jiro joachim joao joaquin jochen joe joel johan johannes john johnny joko jon
    jonas jonathan joost jordi jorge jose josef joseph josh joshua josip jovan juan juergen
    jules julian julien julio junichiro jurgen justin jürgen kai kamal kamau kamil karan karel
    karim kariuki karl kayode kazuo keir keith kelechi kemal ken kenji kenneth kenny kenta
    kevin khaled khalid kieran kim kipchoge kiprono kirk kjell klaus koen kofi konrad
    konstantin kris krzysztof kurt kwabena kwame kyle kyriakos lachlan lalit lamine larry lars
    laurent lawrence lech lee leo leon leonard leonardo leonid leopold leroy leszek lewis liam
    lionel ljubomir lloyd llyr lodewijk loic lorenzo lothar louis luc luca lucas luciano ludwig
    luis luiz lukasz luke lula lyndon maarten maciej mads magne mahesh mahinda mahmoud mahmud
    majid maksim maksym malcolm malik mamadou mamady mandla manfred manish manmohan manny manoj
    manuel mao marc marcel marcelo marcin marco marcus marek mariano mario marius mark marko
    markus martin marvin marwan massimo mateusz mathieu matt matteo matthew matthijs maurice
    mauricio max maxim maximilian mayank mazen mehdi mehmet meirion melvin mesut michael michal
    micheal michel miguel mike mikhail mikkel milorad milos miodrag miroslav mitch mitchell
    mitt modibo mohamed mohammad mohammed mohsen monty morgan morten moses moshe moussa muammar
    muhammad mukesh mukul murat murdo murray musa mustafa mwangi mykhailo mykola mzwandile
    nabil naftali narendra naresh nasser nathan nathaniel naveen nawaz nayib nebojsa necati ned
    neil nelson neville newt niall nicholas nick nicolas niek niels nigel nikhil nikita nikolai
    nikolay nilesh nils nitin nitish nizar njoroge nnamdi noah noel norbert norman nuri nurlan
    obinna ochieng octavio odhiambo oguz oisin olaf olav oleg oleksandr oleksii oliver olivier
    olle olusegun omar omondi orlando osama oscar osian otieno otto oumar ousmane owen pablo
    padraig pankaj paolo park pascal patrice patricio patrick paul pavel pavlo pawan pawel
    pedro percy pere perry pervez peter petr petro philip philippe pierre pieter piotr piyush
    prabhakar pradeep praful prakash pramod prashant praveen predrag przemyslaw quentin
    radoslaw radovan rafa rafael rafal rahim rahul rainer rajesh rajiv rakesh ralf ralph ramesh
    rami ramon ramzan rand randy ranjit raphael rashid rasmus ratan ratko raul ravi ravindra
    ray raymond recep reggie reginald remi rene reza rhodri rhun rhys riad ricardo riccardo
    richard richie rick rishi rob robbie robert roberto robin rod roderick rodney rodolfo
    rodrigo roger rogerio rohan rohit roland rolando rolf roman romeo ron ronald ronan rory
    rotimi ruairi ruaridh ruben rudolf rudy rupert ruslan russell ruto ruud ryan ryszard sabah
    sachin saddam saeed salah saleh salman sam sameer sameh sami samir samuel sandeep sander
    sandip sani sanjay sanjeev santiago satish satoshi saul scott seamus sean sebastian segun
    sergei sergey sergio serhii serhiy serkan seth seydou shane sharad shaun shehbaz shigeru
    shimon shinji shinzo shivraj sid siddharth sidney siegfried silvio simon sipho siyabonga
    sjoerd slawomir slobodan solomon soren souleymane sourav spencer stan stanislaw stanley
    stefan stefano steffan stephane stephen steve steven stig stuart subhash sudhir sukhbir
    sunil suraj surendra suresh sven syed sylvain szymon tadhg takashi tamim taras tarek tariq
    taro tayyip ted tejashwi terence terry thabo themba theo theodore thiago thierry thijs
    thilo thomas thorsten tim timothy timur toby todd tom tomas tomasz tommy tomos tony
    torbjorn tore torsten trevor tristan tudur tunde tyrell uche uddhav uhuru ulf uli ulises
    ulrich umberto unai uwe vaclav vadym vahid valentin valentino valerii valery vasyl vernon
    vic vicente victor vijay vikram viktor vinay vince vincent vinicius vinod virat vishal
    vitalii vitaliy vito vivek vladimir vladyslav volker volodymyr vusi wael wafula waldemar
    walid wallace walter warren wayne wendell wes wilfred william willie willy wim winston
    wojciech wole wolfgang wolfram wouter xavier xi yair yann yasir yasser yemi yevgeny yevhen
    yevhenii yilmaz yitzhak yogendra yoshihide yoshihiko yoshio yousef youssef youssouf yoweri
    yuri yury yusuf yves zac zachary zack zakaria zane zbigniew zeljko ziad ziyad zlatan zoran
""")
"""What the finder knows about "he"."""

FIRST_NAMES: Final = FEMALE_FIRST_NAMES | MALE_FIRST_NAMES
"""First names that begin a person's full name."""
