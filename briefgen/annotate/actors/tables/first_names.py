"""First names that are a woman's or a man's nearly everywhere; what is also a place is left out."""

from typing import Final

from briefgen.annotate.actors.tables import words

FEMALE_FIRST_NAMES: Final = words("""
    abigail ada adriana agatha agnes agnieszka aisha akiko alessandra alexandra alexandria alice
    alison allison amal amanda amber amelia amina amy ana anastasia andrea angela angelina anjali
    ann anna annabel annalena anne anneli anneliese antonia ashley astri astrid audrey aung
    aurelie ayse barbara beata beatriz benazir betty beverly bianca birgit birgitta brenda bridget
    brigitte camila candace carla carmen carol caroline carolyn catherine cecilia celia celine
    chantal cheryl chiara chloe christina christine claire clara claudia colette constance
    consuelo cristina cynthia daisy daniela danielle daphne daria darya deborah debra deepa
    delphine denise diana diane dilma dolores donna doris dorothy edith eileen eka ekaterina
    eleanor elena elif eliza elizabeth ella ellen eloise emilia emily emine emma erica erika erin
    esperanza estelle esther ethel eva eve evelyn ewa fatima federica felicity fernanda fiona
    frances francesca francoise freja gabriela gail galina genevieve georgina geraldine gertrude
    gillian gina giorgia giulia gladys gloria graca grace greta gretchen guadalupe gudrun gwen
    hanan hanna hannah harriet heather heike helen helene helga hilda hillary huda ida ilhan
    indira ines ingrid irene irina isabel isabella isabelle isla ivanka jacinda jacqueline jacqui
    jane janet janice jasmine jean jeanette jeanne jemima jennifer jenny jessica jill jillian joan
    joanna johanna josephine josie joyce judith julia juliana julie juliet justine kaja kamala
    karen karin karoline katarzyna kate katherine kathleen kathryn katie kavita kayla keiko kelly
    kerstin ketevan khadija kimberly kirsten kirsty kristen kristi kristin kristina ksenia lakshmi
    lara larisa laura lauren layla leah leila lena lesley leyla lidia liesl lily linda lindsay
    lindsey linnea lisa liv liz lois lori lorna lorraine lotte louisa louise lucia lucy ludmila
    luisa lydia lynn lyudmila mabel madeleine magda maggie maia maisie maja malgorzata mamata
    mandy manuela margaret margery margot margrethe maria mariam mariana marianne mariko marilyn
    marina marine marion marjorie marta martha mary maryam maureen maya meera megan megawati mei
    melania melinda melissa meral mercedes mette mia michele michelle michiko mildred millie
    miranda miriam molly mona monica monika monique muriel myra nadia nancy naoko naomi narges
    natalia natalie natasha nathalie nawal neha ngozi nicola nicole nikki nina nino nirmala nora
    norma noura odette oksana olga olivia pam pamela paola parvin patricia patrizia patsy paula
    pauline penelope petra phoebe phyllis pilar polly pooja priscilla priti priyanka rachel radha
    rafaela rania raquel rashida rebecca rebekah rekha renate rita roberta robyn rosa rosalind
    rosemary roxanne ruth sabine sadie sally salma salome samantha samira sanae sandra sanna sara
    sarah segolene selina shannon sharon sheikha sheila sherry shirin shirley sian sigrid silvia
    simone siri sofia sonia sophia soraya stella stephanie suella sunita susan susanne sushila
    sushma susie suzanne svetlana svitlana sylvia sylvie tamara tanya tara tatiana teresa tess
    theresa tina tracey tracy trudy tsai tulsi ulrike ursula usha valentina valeria valerie
    vandana vanessa vera veronica vicky violet vivian viviane wendy wilma winifred winnie xiomara
    yasmin yelena yingluck yoko yolanda yuki yulia yuliya yuriko yvette yvonne zahra zainab zara
    zehra zoe zuzana
""")
"""What the finder knows about "she"."""

MALE_FIRST_NAMES: Final = words("""
    aaron abdel abdul abdullah abiy adam adrian ahmad ahmed akira alan alastair albert alec
    alejandro aleksandar aleksandr alex alexander alexandr alexandre alexei alexey alfred ali
    alistair amit anatoly andre andrei andres andrew andrey andrzej angelo anthony anton antonio
    anwar archie ariel arjun arnold arthur ashraf asif bandar barack barry bashar basil ben
    benjamin bernard bernie bert bertrand bill billy bjorn bob bobby boris brad bradley brandon
    brendan brett brian bruce bruno bryan bryce buzz byron callum calvin cameron carl carlos cecil
    cedric charles charlie chris christian christopher chuck clarence claude clement cliff
    clifford clint clinton clive colin conor craig curtis cyril cyrus damian damien dan daniel
    daniele darren daryl dave david declan deng denis dennis derek desmond dick diego dirk dmitri
    dmitry dominic don donald doug douglas duncan dwayne dwight dylan eamon eddie edgar edmund
    eduardo edward edwin ehud elias elliot elon emil emile emmanuel emmerson enrique eric erich
    erik ernest ernesto eugene evan evgeny ewan fahad faisal felix ferdinand fergus fernando
    florian francis francisco francois frank frankie franz fred freddie frederic frederick
    friedrich fritz fuad fumio gabriel gareth gary gavin geert gennady geoff geoffrey george
    gerald gerhard gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham greg
    gregory guido guillaume gunther gus gustavo guy haider hamad hamish hank hans harold harry
    harvey hassan hector helmut henry herbert herman hiroshi horst hosni howard hu hubert hugo
    humphrey hussein huw iain ian ibrahim ifan igor imran isaac ismail ivan jack jacob jacques
    jair jake jamal james jamie jan janez jared jason jasper javad javier jay jeb jeff jeffrey
    jens jeremy jerome jerry jesse jimmy joachim joao joaquin joe joel johan johannes john johnny
    joko jon jonas jonathan jordi jorge jose josef joseph josh joshua josip juan juergen jules
    julian julien julio junichiro justin jürgen kai karim karl keith kemal ken kenji kenneth kevin
    khalid kim kirk klaus kofi konrad konstantin kurt kwame kyle kyriakos larry laurent lawrence
    lech lee leo leon leonard leonardo leonid leopold leroy lewis liam lionel lloyd lorenzo louis
    luca lucas ludwig luis luiz luke lula lyndon mahinda mahmoud maksim malcolm malik manfred
    manmohan manuel mao marc marcel marcelo marco marcus mariano mario marius mark martin marvin
    massimo mateusz matt matteo matthew maurice mauricio max maxim maximilian mehmet melvin
    michael miguel mike mikhail milos mitch mitchell mitt mohamed mohammad mohammed monty morgan
    moses moshe muammar muhammad murat murray mustafa naftali narendra nasser nathan nathaniel
    nawaz nayib ned neil nelson neville newt nicholas nick nicolas nigel nikita nikolai nikolay
    nils noah noel norman nuri olaf olav oleg oleksandr oliver olivier orlando osama oscar otto
    owen pablo paolo park pascal patrice patrick paul pavel pedro percy perry pervez peter petro
    philip philippe pierre quentin radovan rafa rafael rahim rahul ralf ralph ramon ramzan rand
    randy rashid ratko raul ray raymond recep reggie reginald rene rhys ricardo riccardo richard
    richie rick rishi rob robbie robert roberto robin rod roderick rodney rodrigo roger rohit
    roland rolf roman romeo ron ronald rudolf rudy rupert russell ruto ryan sabah saddam salman
    sam sami samuel sanjay sanjeev santiago scott sean sebastian sergei sergey sergio seth shane
    shaun shehbaz shigeru shimon shinzo sid sidney silvio simon slobodan solomon spencer stan
    stanley stefan stefano stephen steve steven stuart syed takashi tamim tariq tayyip ted terence
    terry thabo theo theodore thierry thilo thomas tim timothy toby todd tom tomas tommy tony
    trevor tristan uhuru ulrich umberto uwe vaclav valentin valentino valery vernon vic vijay
    vikram viktor vince vincent vladimir volodymyr walid wallace walter warren wayne wendell wes
    wilfred william willie willy wim winston wolfgang xavier xi yair yann yasser yevgeny yitzhak
    yoshihide yoshio youssef yoweri yuri yury yusuf yves zac zachary zack zane zlatan
""")
"""What the finder knows about "he"."""

FIRST_NAMES: Final = FEMALE_FIRST_NAMES | MALE_FIRST_NAMES
"""First names that begin a person's full name."""
