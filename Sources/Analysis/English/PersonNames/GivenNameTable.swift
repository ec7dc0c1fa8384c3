/// Given names that stand for one another, one group a line.
///
/// The first column says of what kind: e English short forms, s Slavic and its
/// neighbours' forms of one name, a Arabic, Persian and Turkic spellings; then
/// m, f, or - where it tells no gender. A name may stand in several groups.
enum GivenNameTable {
    static let rows = """
        em william bill billy will willie willy liam
        em robert bob bobby rob robbie bert
        em richard dick rick ricky richie rich
        em james jim jimmy jamie
        em john jack johnny
        em jonathan jon jonny john
        em joseph joe joey
        em michael mike mick mickey
        em thomas tom tommy
        em charles charlie chuck chas
        em edward ed eddie ted ned teddy
        em theodore ted teddy theo
        em anthony tony antony
        em antonio tony toni
        em daniel dan danny
        em david dave davey
        em stephen steven steve
        em peter pete
        em matthew matt matty
        em andrew andy drew
        em benjamin ben benny
        em samuel sam sammy
        em nicholas nick nicky nicolas
        em christopher chris kit
        em kenneth ken kenny
        em ronald ron ronnie
        em donald don donnie
        em gerald gerry jerry
        em jerome jerry
        em lawrence larry laurence
        em raymond ray
        em gregory greg gregg
        em jeffrey jeff geoffrey geoff
        em timothy tim timmy
        em frederick fred freddie freddy fredrick
        em alfred alf fred al
        em albert al bert
        em alan allan allen al
        em alexander alex sandy alec
        em arthur art
        em walter walt wally
        em henry harry hank
        em harold hal harry
        em francis frank
        em franklin frank
        em philip phillip phil
        em patrick pat paddy
        em vincent vince vinny
        em victor vic
        em leonard len lenny leo
        em leon leo
        em martin marty
        em maxwell max
        em maximilian max
        em nathan nate
        em nathaniel nate nat nathan
        em zachary zach zack
        em joshua josh
        em jacob jake
        em bradley brad
        em douglas doug
        em eugene gene
        em stanley stan
        em russell russ
        em louis lou louie lewis
        em randall randy
        em randolph randy
        em rudolph rudy rudolf
        em mitchell mitch
        em gilbert gil
        em abraham abe
        em elijah eli
        em isaac ike
        em dwight ike
        em terence terry terrence
        em roderick rod
        em rodney rod
        em sidney sid sydney
        em bernard bernie
        em clifford cliff
        em clinton clint
        em curtis curt kurt
        em dennis denny denis
        em dominic dom dominick
        em cameron cam
        em calvin cal
        em desmond des
        em duncan dunc
        em herbert herb bert
        em hubert bert
        em howard howie
        em ian iain
        em joel
        em lewis lew
        em malcolm mal
        em marcus marc mark
        em morris maurice
        em neil neal niall
        em norman norm
        em oliver ollie
        em oscar
        em paul
        em ralph
        em roger rodger
        em ross
        em scott scotty
        em sean shaun shawn
        em simon si
        em spencer spence
        em george
        em mark
        em brian bryan
        em kevin
        em gary garry
        em eric erik
        em adam
        em justin
        em aaron
        em craig
        em keith
        em colin
        em graham graeme
        em derek
        em barack
        em carl karl
        em jose pepe
        em francisco paco pancho
        em juan
        em luis
        em carlos
        em jorge
        em miguel
        em pedro
        em fidel
        em raul
        em hugo
        em jean
        em jacques
        em pierre
        em francois
        em hans
        em wolfgang
        em klaus
        em silvio
        em mario
        em giuseppe
        ef elizabeth liz beth betty lizzie eliza lisa bess
        ef katherine catherine kathryn kate kathy cathy katie kathleen kitty
        ef margaret maggie meg peggy marge margie
        ef patricia pat patty trish tricia
        ef jennifer jen jenny
        ef barbara barb barbie babs
        ef susan sue susie suzanne
        ef deborah deb debbie debra
        ef rebecca becky becca
        ef victoria vicky vicki tori
        ef christina chris tina christine
        ef christine chris chrissy
        ef theresa teresa terry tess
        ef virginia ginny ginger
        ef dorothy dot dottie dolly
        ef judith judy
        ef sandra sandy
        ef cynthia cindy
        ef pamela pam
        ef kimberly kim
        ef stephanie steph
        ef samantha sam
        ef alexandra alex sandra
        ef jacqueline jackie
        ef janet jan
        ef jessica jess jessie
        ef abigail abby gail
        ef amanda mandy
        ef angela angie
        ef ann anne annie anna nan
        ef caroline carol carrie
        ef charlotte lottie
        ef eleanor ellie nell nellie
        ef ellen nell
        ef florence flo
        ef frances fran francie
        ef gabrielle gabby
        ef gertrude trudy
        ef gwendolyn gwen
        ef helen nell
        ef josephine jo josie
        ef joanne jo joanna
        ef kristen kris
        ef laura laurie
        ef lillian lily
        ef linda lindy
        ef louise lou
        ef lucille lucy
        ef lucinda lucy cindy
        ef madeline maddie madeleine
        ef mary molly polly
        ef maureen mo
        ef mildred millie
        ef millicent millie
        ef nancy nan
        ef natalie nat
        ef penelope penny
        ef rosemary rose rosie
        ef sarah sara sally
        ef sophia sophie
        ef suzanne sue
        ef veronica ronnie
        ef winifred winnie
        ef yvonne vonnie
        ef zoe zoey
        ef hillary hilary
        ef michelle
        ef melania
        ef laura
        ef jane
        ef emily
        ef emma
        ef julia
        ef karen
        ef donna
        ef carol
        ef ruth
        ef sharon
        ef maria
        ef amy
        ef angela
        ef nicola
        ef theresa
        ef diana
        ef camilla
        ef ursula
        ef christiane
        ef marine
        ef marie
        ef cristina
        ef dilma
        ef gloria
        ef julie
        ef martha
        ef olivia
        ef rachel
        ef heather
        ef melissa
        ef nicole
        ef samantha
        ef catherine
        sm alexander aleksandr alexandr aleksander alexandre aliaksandr alyaksandr oleksandr olexander aleksandar sasha
        sm alexei alexey aleksei aleksey aleksej alexej oleksiy oleksii oleksi
        sm andrei andrey andrej andriy andrii andre
        sm sergei sergey sergej serhiy serhii siarhei syarhey
        sm dmitri dmitry dmitriy dmitrii dimitri dimitry dmitrij dmytro dima
        sm vladimir wladimir volodymyr uladzimir vladmir volodya
        sm nikolai nikolay nikolaj mykola nicolai nicolay
        sm mikhail mihail mykhailo mykhaylo mikheil michail mikhael misha
        sm yevgeny evgeny yevgeni evgeni yevgeniy evgeniy evgenii yevgenii jewgeni yevhen yevheniy evgenij
        sm yuri yury yuriy yurii juri jurij iurii iuri yurij
        sm grigory grigori grigoriy grigorii hryhoriy hryhorii
        sm igor ihor
        sm oleg oleh
        sm pavel pavlo pawel
        sm pyotr petr petro piotr
        sm viktor victor viktar
        sm vasily vasili vasiliy vasilii vasyl wassily
        sm anatoly anatoli anatoliy anatolii
        sm arkady arkadi arkadiy arkadii
        sm valery valeri valeriy valerii valeriy
        sm vitaly vitali vitaliy vitalii vitalij
        sm gennady gennadi gennadiy gennadii hennadiy hennadii
        sm georgy georgi georgiy georgii heorhiy giorgi
        sm leonid
        sm boris borys
        sm ivan
        sm konstantin constantin kostyantyn
        sm maxim maksim maksym maxym
        sm denis denys
        sm roman
        sm ruslan
        sm ramzan
        sm stanislav stanislaw
        sm yaroslav jaroslav yaroslaw jaroslaw
        sm vyacheslav viacheslav vjacheslav vyachaslau
        sm vladislav wladislaw vladyslav
        sm rostislav rostyslav
        sm bogdan bohdan
        sm timur
        sm rinat renat
        sm artem artyom artiom
        sm semyon semen simeon
        sm fyodor fedor feodor
        sm yakov jakov iakov
        sm lev
        sm ilya ilia illia iliya
        sm kirill kyrylo kiril cyril
        sm daniil danylo danil daniel
        sm taras
        sm arseniy arseni arseny arsenii
        sm matvei matvey
        sm nikita mykyta
        sm stepan
        sm eduard edouard
        sm mikael mikayel
        sm levon
        sm serzh serge
        sm nursultan
        sm slobodan
        sm radovan
        sm ratko
        sm zoran
        sm goran
        sm milos milosh
        sm aleksandar
        sm vojislav
        sm lech
        sm andrzej
        sm jaroslaw
        sm mateusz
        sf yulia julia yuliya iulia iuliia yuliia julija
        sf elena yelena olena jelena helena
        sf ekaterina yekaterina kateryna katerina catherine
        sf natalia natalya nataliya natalja nataliia natasha
        sf maria mariya mariia marija
        sf anna
        sf olga olha
        sf tatiana tatyana tetiana tatjana tetyana
        sf irina iryna
        sf svetlana svitlana sviatlana
        sf oksana oxana
        sf ludmila lyudmila liudmila lyudmyla liudmyla
        sf nadezhda nadiya nadia nadya nadiia
        sf galina halyna
        sf valentina valentyna
        sf valeria valeriya
        sf viktoria victoria viktoriya viktoriia
        sf ksenia kseniya xenia ksenya
        sf daria darya dariya
        sf anastasia anastasiya anastasiia
        sf margarita marharyta
        sf ella
        sf dina
        sf yana jana
        sf polina
        sf sofia sofya sofiya sophia
        sf alina
        sf larisa larysa
        sf lyubov liubov
        sf vera vira
        sf zinaida
        sf evgenia yevgenia evgeniya yevgeniya yevheniya
        am mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamet mehmed mohd
        am ahmed ahmad ahmet achmed ahmadu
        am ali aly
        am hassan hasan hassen
        am hussein hussain husain hossein husayn hussien huseyin hussin husein
        am mahmoud mahmud mahmood mehmood mahmut mahmoodi
        am mustafa mostafa moustafa mustapha moustapha
        am ibrahim ebrahim brahim ibraheem
        am yusuf yousef youssef yusef youssouf yousuf yousaf yousif youcef
        am omar umar oumar umer
        am osama usama oussama
        am othman uthman osman usman ousmane
        am khaled khalid khalled
        am abdullah abdallah abdulla abdellah abdoullah abdullahi abdullha
        am muammar moammar muamar mouammar moamer
        am bashar bachar
        am hafez hafiz
        am saddam sadam
        am qusay qusai kusay
        am uday udai odai
        am nouri nuri noori
        am haider haidar hayder haydar hyder
        am jalal djalal
        am massoud masoud masud massud masood
        am ayatollah
        am ruhollah rouhollah
        am hamid hameed
        am hamad
        am karim kareem
        am rashid rasheed rachid
        am said saeed saeid sayeed
        am salem salim saleem selim
        am salman selman
        am sultan
        am faisal faysal feisal
        am fahd
        am nayef naif nayif
        am turki
        am talal
        am walid waleed oualid
        am jamal gamal djamel jamaal
        am nasser nasir naser nassir
        am anwar anouar
        am hosni husni
        am mohsen muhsin mohsin
        am javad jawad jwad
        am mehdi mahdi
        am reza rida ridha
        am qassem qasim kassem qasem kasim ghasem qassim
        am ismail ismael esmail ismaeel
        am idris idriss
        am suleiman sulaiman suleyman soleiman sulayman soliman
        am tariq tarek tareq tarik
        am ziad ziyad zeyad
        am zayed zayid
        am rafik rafiq rafic
        am saad sad
        am najib nagib najeeb
        am michel
        am marwan
        am yasser yasir yassir
        am moqtada muqtada
        am abu
        am ayman aiman
        am musab
        am hamza hamzah
        am bilal belal
        am kamal kemal
        am murad mourad
        am recep
        am tayyip
        am abdelaziz abdulaziz abdelazziz
        am abdelfattah abdulfattah
        am abdulrahman abdelrahman abdurrahman
        am pervez parvez parvaiz
        am asif asef
        am nawaz navaz
        am imran
        am hamdan
        am mansour mansur mansoor
        am nabil nabeel
        am samir sameer
        am sharif sherif cherif shareef
        am tahir taher
        am wael wail
        am younis yunus younes yunis younus
        am zine
        am ashraf
        am akbar
        am hashemi
        am ghulam gholam
        am burhanuddin
        am gulbuddin
        am hamas
        am khalifa khalifah
        am fatih
        am ismet
        am moncef
        am rached
        am boubacar abubakar abubaker
        am iyad ayad
        am adel adil
        am amr amro
        am essam issam
        am haitham haytham
        am hisham hesham hicham
        am ihab ehab
        am khairat
        am mounir munir moneer
        am mukhtar mokhtar
        am nadim nadeem
        am raed raid
        am sayed sayyid sayyed seyed seyyed syed
        am taha
        am wissam wisam
        am yahya yehia yahia
        am zakaria zakariya
        am jaber jabir gaber
        am majid majed
        am fuad fouad
        am ghassan
        am riad riyad riyadh
        am hani
        am basel basil bassel
        am maher
        am asma
        af fatima fatma fatimah fatemeh
        af aisha ayesha aicha aysha
        af zainab zeinab zaynab zineb
        af khadija khadijah khadidja
        af mariam maryam meryem miriam
        af leila layla laila leyla
        af benazir
        af malala
        af amina aminah
        af salma
        af shirin shireen
        af nadia
        af hanan
        af suha
        """
}
