"""First names that are a woman's or a man's nearly everywhere; what is also a place is left out."""

from typing import Final

from briefgen.annotate.actors.tables import words

FEMALE_FIRST_NAMES: Final = words("""
    abigail ada adriana agatha agnes agnieszka aisha akiko alejandra alessandra alexandra
    alexandria alice alicia alison allison amal amanda amber amelia amina amy ana anastasia
    andrea angela angelina anita anjali ann anna annabel annalena anne anneli anneliese antonia
    ashley astri astrid audrey aung aurelie ayse barbara beata beatriz benazir betty beverly
    bianca birgit birgitta brenda bridget brigitte camila candace carla carmen carol carolina
    caroline carolyn catalina catherine cecilia celia celine chantal cheryl chiara chloe
    christina christine claire clara claudia colette constance consuelo cristina cynthia daisy
    daniela danielle daphne daria darya deborah debra deepa delphine denise diana diane dilma
    dolores donna doris dorothy edith eileen eka ekaterina eleanor elena elif eliza elizabeth
    ella ellen eloise emilia emily emine emma erica erika erin esperanza estelle esther ethel
    eva eve evelyn ewa fatima federica felicity fernanda fiona frances francesca francoise freja
    gabriela gail galina genevieve georgina geraldine gertrude gillian gina giorgia giulia
    gladys gloria graca grace graciela greta gretchen guadalupe gudrun gwen hanan hanna hannah
    harriet heather heike helen helene helga hilda hillary huda ida ilhan indira ines ingrid
    irene irina isabel isabella isabelle isla ivanka jacinda jacqueline jacqui jane janet janice
    jasmine jean jeanette jeanne jemima jennifer jenny jessica jill jillian jimena joan joanna
    johanna josefina josephine josie joyce juana judith julia juliana julie juliet julieta
    justine kaja kamala karen karin karina karoline katarzyna kate katherine kathleen kathryn
    katie kavita kayla keiko kelly kerstin ketevan khadija kimberly kirsten kirsty kristen
    kristi kristin kristina ksenia lakshmi lara larisa laura lauren layla leah leila lena lesley
    leticia leyla lidia liesl liliana lily linda lindsay lindsey linnea lisa liv liz lois lori
    lorna lorraine lotte louisa louise lourdes lucia lucy ludmila luisa lydia lynn lyudmila
    mabel madeleine magda magdalena maggie maia maisie maja malgorzata maliha mamata mandy
    manuela margaret margarita margery margot margrethe maria mariam mariana marianne maribel
    mariko marilyn marina marine marion marisol marjorie marta martha mary maryam maureen maya
    meena meera megan megawati mei melania melinda melissa meral mercedes mette mia michele
    michelle michiko mildred millie miranda miriam molly mona monica monika monique muriel myra
    nadia nancy naoko naomi narges natalia natalie natalya natasha nathalie nawal neha ngozi
    nicola nicole nikki nina nino nirmala nora norma noura odette oksana olga olivia pam pamela
    paola parvin patricia patrizia patsy paula pauline penelope petra phoebe phyllis pilar polly
    pooja priscilla priti priya priyanka rachel radha rafaela rania raquel rashida rebecca
    rebekah rekha renate rita roberta robyn rocio rosa rosalind rosemary roxanne ruth sabine
    sadie sally salma salome samantha samira sanae sandra sanna sara sarah segolene selina
    shannon sharon sheikha sheila sherry shirin shirley sian sigrid silvia silvina simone siri
    smriti sofia soledad sonia sophia soraya stella stephanie suella sunita susan susana susanne
    sushila sushma susie suzanne svetlana svitlana sylvia sylvie tamara tanya tara tatiana
    teresa tess theresa tina tracey tracy trudy tsai tulsi ulrike ursula usha valentina valeria
    valerie vandana vanessa vera veronica vicky violet vivian viviane wendy wilma winifred
    winnie ximena xiomara yasmin yelena yingluck yoko yolanda yuki yulia yuliya yumi yuriko
    yvette yvonne zahra zainab zara zehra zoe zuzana
""")
"""What the finder knows about "she"."""

MALE_FIRST_NAMES: Final = words("""
    aaron abdel abdul abdullah abiy adam adrian ahmad ahmed ahmet ajay akira alan alastair
    albert alberto alec alejandro aleksandar aleksandr aleksei alex alexander alexandr alexandre
    alexei alexey alfred alfredo ali alistair alvaro amadou amit anatoly andre andrei andres
    andrew andrey andriy andrzej angelo anil anthony anton antonio anwar archie ariel arjun
    armando arnold arthur arturo arun asdrubal ashok ashraf asif augusto aurelio ayman bandar
    barack barry bashar basil ben benjamin bernard bernardo bernie bert bertrand bilal bill
    billy bjorn bob bobby bola boris brad bradley brandon brendan brett brian bruce bruno bryan
    bryce burak buzz byron callum calvin cameron camilo carl carlos cecil cedric cesar charles
    charlie cheikh chidi chris christian christopher chuck clarence claude clement cliff
    clifford clint clinton clive colin conor craig cristobal curtis cyril cyrus damian damien
    dan daniel daniele darren daryl dave david declan deepak deng denis dennis derek desmond
    dick diego dinesh dirk dmitri dmitry dominic don donald doug douglas duncan dwayne dwight
    dylan eamon eddie edgar edmund eduardo edward edwin efrain ehud elias elliot elon emeka emil
    emile emilio emmanuel emmerson emre enrique eric erich erik ernest ernesto esteban eugene
    eugenio evan evgeny ewan fabio fahad faisal farouk federico felipe felix ferdinand fergus
    fernando fidel florian fouad francis francisco francois frank frankie franz fred freddie
    frederic frederick friedrich fritz fuad fumio gabriel gareth gary gavin geert gennady geoff
    geoffrey george gerald gerardo gerhard gilbert giles giorgio giovanni giuseppe glen glenn
    gonzalo gordon graeme graham greg gregory guido guillaume guillermo gunther gus gustavo guy
    haider hakan hamad hamid hamish hank hans harold harry haruto harvey hassan hector helmut
    henry herbert herman hernan hiroshi hisham horacio horst hosni howard hu hubert hugo
    humphrey hussein huw iain ian ibrahim ibrahima idriss ifan ignacio igor imran isaac ismail
    ivan jack jacob jacques jaime jair jake jamal james jamie jan janez jared jason jasper javad
    javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jimmy jiro joachim joao joaquin
    joe joel johan johannes john johnny joko jon jonas jonathan jordi jorge jose josef joseph
    josh joshua josip juan juergen jules julian julien julio junichiro justin jurgen jürgen kai
    kamal karim karl kazuo keith kemal ken kenji kenneth kevin khaled khalid kim kirk klaus kofi
    konrad konstantin kurt kwabena kwame kyle kyriakos larry laurent lawrence lech lee leo leon
    leonard leonardo leonid leopold leroy lewis liam lionel lloyd lorenzo louis luca lucas
    luciano ludwig luis luiz luke lula lyndon mahesh mahinda mahmoud mahmud majid maksim malcolm
    malik mamadou manfred manmohan manoj manuel mao marc marcel marcelo marco marcus mariano
    mario marius mark martin marvin marwan massimo mateusz matt matteo matthew maurice mauricio
    max maxim maximilian mehmet melvin michael miguel mike mikhail milos mitch mitchell mitt
    mohamed mohammad mohammed monty morgan moses moshe moussa muammar muhammad mukesh murat
    murray musa mustafa mykola nabil naftali narendra nasser nathan nathaniel nawaz nayib ned
    neil nelson neville newt nicholas nick nicolas nigel nikita nikolai nikolay nils nitin noah
    noel norman nuri octavio olaf olav oleg oleksandr oliver olivier omar orlando osama oscar
    otto ousmane owen pablo pankaj paolo park pascal patrice patricio patrick paul pavel pedro
    percy perry pervez peter petro philip philippe pierre prakash quentin radovan rafa rafael
    rahim rahul rajesh rajiv rakesh ralf ralph ramesh ramon ramzan rand randy rashid ratko raul
    ravi ray raymond recep reggie reginald rene rhys ricardo riccardo richard richie rick rishi
    rob robbie robert roberto robin rod roderick rodney rodolfo rodrigo roger rogerio rohit
    roland rolando rolf roman romeo ron ronald ruben rudolf rudy rupert russell ruto ryan sabah
    saddam salah saleh salman sam sami samir samuel sandeep sani sanjay sanjeev santiago saul
    scott sean sebastian sergei sergey sergio seth shane shaun shehbaz shigeru shimon shinzo sid
    sidney silvio simon slobodan solomon spencer stan stanley stefan stefano stephen steve
    steven stuart sunil suresh syed takashi tamim tariq taro tayyip ted terence terry thabo theo
    theodore thiago thierry thilo thomas tim timothy toby todd tom tomas tommy tony trevor
    tristan tunde uhuru ulrich umberto uwe vaclav valentin valentino valery vernon vic vicente
    victor vijay vikram viktor vince vincent vinicius vinod vladimir volodymyr walid wallace
    walter warren wayne wendell wes wilfred william willie willy wim winston wolfgang xavier xi
    yair yann yasser yevgeny yitzhak yoshihide yoshio yousef youssef yoweri yuri yury yusuf yves
    zac zachary zack zane ziad zlatan
""")
"""What the finder knows about "he"."""

FIRST_NAMES: Final = FEMALE_FIRST_NAMES | MALE_FIRST_NAMES
"""First names that begin a person's full name."""
