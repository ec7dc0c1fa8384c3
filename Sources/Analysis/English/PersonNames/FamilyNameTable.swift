/// Family names that say how a name is built, and the most frequent ones.
enum FamilyNameTable {
    /// Korean surnames: one surname a line under its romanisations. A spelling
    /// may stand for several surnames.
    static let korean = """
        kim gim kym
        ri lee yi rhee li i reeh rhie
        pak park bak bahk pahk pack
        choe choi choy chay chwe
        jong jung chung jeong cheong chong
        kang gang kahng
        jo cho joh choh
        yun yoon youn
        jang chang
        im lim rim yim rhim leem
        han hahn
        o oh
        so suh seo sur
        sin shin sheen
        kwon gwon kweon
        hwang whang
        an ahn
        song
        sung seong song
        ryu yoo yu ryoo you lyu ryou
        hong
        jon jeon chun chon cheon jun
        ko go koh goh
        mun moon
        yang ryang lyang
        son sohn
        pae bae bai bay
        paek baek paik baik back
        ho heo hur huh
        nam nahm
        sim shim
        no roh noh ro
        ha hah
        kwak gwak kwack
        cha
        chu joo ju choo
        u woo wu
        ku koo gu
        min
        na ra rha la
        jin chin
        ji chi jee chee
        om eom um uhm
        chae chai
        won weon
        chon cheon chun
        pang bang
        kong gong
        hyon hyun hyeon
        ham hahm
        yom yeom yum
        yo yeo yuh
        thae tae
        to do doh
        ki gi kie
        sok seok suk
        son sun seon sunu
        sol seol sul
        ma mah
        kil gil
        wi wie
        pyo
        myong myung myeong
        maeng
        ok
        yuk yook
        pan ban bahn
        wang
        kum geum keum
        in
        je che jae
        mo
        tak
        kuk guk kook
        o eo uh
        un eun
        pyon byun pyun byeon
        pyong
        yong ryong
        ye
        kyong kyung gyeong kyeong
        pong bong
        sa
        ka ga
        pok bok
        thak tak
        hyong hyung hyeong
        kam gam
        chegal jegal
        namgung namkung namgoong
        hwangbo
        sonu seonu sunwoo
        sakong sagong
        """

    /// Chinese surnames in Pinyin and Wade-Giles.
    static let chinese = """
        wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
        feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia
        zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long
        wan duan qian tao dou hei hong hua mo niu ning ouyang qi qiao ruan sha shang shu situ tong wen weng xi xiang
        xin xing zhuge zhuang zhan zhai you yin yi ying yue zang zong zuo an bao bi bian bo bu cen chai chang chu
        chao chou hsu hsieh hsiao hsia hsiung tseng tsao tsai teng tung cheung chiang chien chin chung chiu chu kao
        kuo ko lo liang lao lai lei leng tien ting tsui tsou yeh yen szu kung kuan pai pi pien chiao chia jen juan
        jung chai chan chuang chuo hung kang keng kuang nieh ou pang pei ping shih sung tsang yung yueh hsing hsueh
        geng gong guan hang ji jian jiao jing ju kuai lang le leng lian ling lou mei mi miao min mu nan nie pei pi
        pu qiang qu quan rao rong rui sang sheng si sui tai teng ti wo xian xuan yun zha zhen zhi zhuo zi zu
        """

    /// Vietnamese surnames: the surname leads, and every part counts.
    static let vietnamese = """
        nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh doan trinh lam mai luong cao
        """

    /// Words between given name and surname that may be left out.
    static let particles = """
        de del della delle di da do dos das du la le van von der den ter ten zu zum zur af av dela d
        """

    /// So frequent, alone or together, that the name alone tells little.
    static let frequent = """
        smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
        thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker
        young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell
        carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy
        cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson
        brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross
        foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez
        simmons graham murray ford hamilton marshall owens mcdonald harrison ruiz kennedy wells henry freeman
        park pak ri rhee yi choi choe jung jong chung kang cho jo yoon yun chang jang lim im han shin seo kwon hwang song
        ahn yoo hong ko moon yang son bae baek wang li zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin he guo ma
        luo zheng xie tang feng yu dong xiao cheng tran le pham hoang phan vu vo dang bui do ho ngo duong ly
        singh kumar khan sharma das ali ahmed hussain hussein hassan mohammed mohamed muhammad mohammad ibrahim
        abdullah mahmoud mustafa silva santos oliveira souza pereira costa ferreira almeida fernandez sato suzuki
        takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato ivanov smirnov kuznetsov popov petrov muller
        schmidt schneider fischer meyer weber wagner becker schulz hoffmann rossi russo ferrari esposito bianchi
        jensen nielsen hansen pedersen johansson andersson karlsson nilsson larsen olsen jansen bakker
        """
}
