/// News agencies, newspapers and broadcasters of the world, written from common
/// knowledge; everyday words (Sun, Mirror) are left out unless more words make them a name.
let mediaList = """
    Agence France-Presse;Agencia EFE;Agenzia Nova;AKIpress;Anadolu Agency;Anadolu;ANSA;APA;Agerpres;ANI;Antara;ANTARA
    Asian News International;Associated Press;Associated Press of Pakistan;ATTA;AZERTAC;Azertag;Bakhtar;BelTA;Bernama;BNS;BTA
    Belga;BSS;CTK;Deutsche Presse-Agentur;DPA;dpa;EFE;ELTA;Ferghana;Fars News Agency;Fars;HINA;Hina;IANS;Interfax;Interfax-Ukraine
    IRNA;ISNA;Itar-Tass;ITAR-TASS;Jiji Press;Jiji;Kabar;Kazinform;KCNA;Korean Central News Agency;KUNA;Kyodo;Kyodo News;Lusa
    MENA;Mehr;MTI;MIA;Montsame;MAP;NAN;News Agency of Nigeria;Notimex;NTB;Ukrinform;UNIAN;PAP;PETRA;Petra;Philippine News Agency
    Pajhwok;Prensa Latina;Press Association;Press Trust of India;PTI;Reuters;RIA;RIA Novosti;Ritzau;Rossiya Segodnya;SANA;Saba
    SAPA;Saudi Press Agency;SDA;SPA;Sputnik;Sputnik News;STA;STT;SUNA;TASR;Tass;TASS;Tasnim;TT;Tanjug;Télam;Telam;Trend
    United News of Bangladesh;United Press International;UPI;UNB;Uzbekistan National News Agency;VNA;WAFA;WAM;Xinhua;Xinhua News Agency
    Yonhap;Yonhap News Agency;Yonhap News;Thomson Reuters;Bloomberg News;Dow Jones Newswires;Radio Free Asia;Radio Free Europe
    Radio Liberty;Voice of America;VOA;Deutsche Welle;BBC;BBC News;BBC World Service;BBC Radio;ITV;ITV News;Sky News;Sky Sports
    Channel 4;Channel 4 News;CNN;CNN International;Fox News;MSNBC;NBC;NBC News;CBS;CBS News;ABC News;NPR;PBS;CNBC;C-SPAN;HBO
    Al Jazeera;Al-Jazeera;Al Arabiya;Al-Arabiya;Al Mayadeen;Al Manar;Press TV;RT;Russia Today;Rossiya 1;NTV;Ren TV;Dozhd
    TV Rain;Ekho Moskvy;Echo of Moscow;CCTV;CGTN;Phoenix TV;NHK;TBS;TV Asahi;Fuji TV;KBS;MBC;SBS;YTN;JTBC;Arirang;RTHK;TVB;NDTV
    Doordarshan;All India Radio;Zee News;Geo News;Geo TV;ARY News;Dawn News;Tolo News;TOLOnews;Ariana News;Rudaw;TRT;TRT World
    France 24;France Télévisions;TF1;BFM TV;Radio France Internationale;RFI;ARD;ZDF;RTL;n-tv;ORF;SRF;RAI;Rai;Mediaset;RTVE;RTP;RTBF
    VRT;NOS;NRK;SVT;DR;YLE;Yle;ERR;LRT;LTV;TVN;TVP;TVN24;Polsat;Nova TV;bTV;RTS;HRT;CBC;CBC News;CTV;CTV News;Global News
    SABC;eNCA;KBC;Citizen TV;NTV Uganda;Channels Television;Globo;TV Globo;Televisa;Telesur;TeleSUR;Globovision;TVNZ;RNZ
    Radio New Zealand;Nine News;Seven Network;Channel NewsAsia;Rappler;GMA News;ABS-CBN;Malaysiakini;Astro Awani;Channel One
    New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal;The Wall Street Journal;USA Today
    Los Angeles Times;Chicago Tribune;Boston Globe;The Boston Globe;Miami Herald;Houston Chronicle;Dallas Morning News
    San Francisco Chronicle;Philadelphia Inquirer;New York Post;New York Daily News;Christian Science Monitor;Newsweek;Time magazine
    Politico;Axios;The Atlantic;New Yorker;The New Yorker;Vanity Fair;Rolling Stone;Foreign Policy;Foreign Affairs;The Diplomat
    The Intercept;ProPublica;BuzzFeed;BuzzFeed News;Vox;HuffPost;Huffington Post;Daily Beast;Breitbart;Breitbart News;Bellingcat
    Business Insider;Forbes;Fortune;TechCrunch;Wired;Barron's;MarketWatch;The Hill;Roll Call;National Review;The Nation;38 North
    The Guardian;The Times;Sunday Times;The Sunday Times;Daily Telegraph;The Daily Telegraph;The Independent;Financial Times
    Daily Mail;Mail on Sunday;Daily Mirror;Daily Express;The Sun;Daily Star;Evening Standard;The Economist;New Statesman
    The Spectator;The Observer;The Scotsman;The Herald;Belfast Telegraph;Irish Times;The Irish Times;Irish Independent;Irish Examiner
    Globe and Mail;The Globe and Mail;Toronto Star;National Post;Montreal Gazette;Ottawa Citizen;Vancouver Sun;Le Devoir;La Presse
    Sydney Morning Herald;The Sydney Morning Herald;The Australian;The Age;Australian Financial Review;New Zealand Herald
    Le Monde;Le Figaro;Libération;Liberation;Les Echos;L'Express;Le Point;L'Equipe;Mediapart;Ouest-France;Charlie Hebdo;Le Parisien
    Der Spiegel;Spiegel;Die Zeit;Die Welt;Bild;Bild am Sonntag;Süddeutsche Zeitung;Sueddeutsche Zeitung;Frankfurter Allgemeine Zeitung
    Frankfurter Allgemeine;Handelsblatt;Tagesspiegel;Der Tagesspiegel;Focus magazine;Stern;Der Standard;Die Presse;Kurier;Krone
    Neue Zürcher Zeitung;Tages-Anzeiger;Le Temps;Le Soir;De Standaard;De Morgen;De Telegraaf;NRC Handelsblad;de Volkskrant;Trouw
    El País;El Pais;El Mundo;La Vanguardia;La Razón;Marca;Diario de Noticias;Publico;Expresso;Corriere della Sera;La Repubblica
    La Stampa;Il Sole 24 Ore;Il Messaggero;Gazzetta dello Sport;L'Osservatore Romano;Kathimerini;Ta Nea;To Vima;Aftenposten
    Dagens Nyheter;Svenska Dagbladet;Aftonbladet;Expressen;Verdens Gang;Dagbladet;Politiken;Berlingske;Jyllands-Posten
    Helsingin Sanomat;Ilta-Sanomat;Postimees;Eesti Päevaleht;Diena;Delfi;Lietuvos Rytas;Gazeta Wyborcza;Rzeczpospolita;Fakt
    Mladá fronta;Lidové noviny;Hospodářské noviny;Pravda;SME;Népszabadság;Magyar Nemzet;Index.hu;Adevarul;Dnevnik;Delo;Vecernji List
    Jutarnji list;Politika;Blic;Danas;Vreme;Nova Makedonija;Izvestia;Izvestiya;Kommersant;Vedomosti;Novaya Gazeta;Moscow Times
    The Moscow Times;Komsomolskaya Pravda;Moskovsky Komsomolets;Nezavisimaya Gazeta;Rossiiskaya Gazeta;Rossiyskaya Gazeta;RBC
    Argumenty i Fakty;Krasnaya Zvezda;Gazeta.ru;Lenta.ru;Meduza;Life.ru;Kyiv Post;Kyiv Independent;Ukrainska Pravda;Zerkalo Nedeli
    Hürriyet;Hurriyet;Milliyet;Sabah;Daily Sabah;Zaman;Cumhuriyet;Yeni Safak;Haaretz;Jerusalem Post;The Jerusalem Post;Times of Israel
    Yedioth Ahronoth;Maariv;Ynet;Israel Hayom;Al-Ahram;Al Ahram;Asharq Al-Awsat;Al-Hayat;Al Hayat;An-Nahar;Daily Star;The National
    Gulf News;Khaleej Times;Arab News;Okaz;Al Riyadh;Al-Quds;Al-Quds al-Arabi;Kayhan;Etemaad;Shargh;Tehran Times;Hamshahri
    Times of India;The Times of India;Hindustan Times;The Hindu;Indian Express;The Indian Express;Economic Times;The Economic Times
    Deccan Herald;The Telegraph;Business Standard;Dainik Jagran;Dawn;The News International;Express Tribune;Jang;Daily Times
    Daily Star;Prothom Alo;Dhaka Tribune;Kathmandu Post;Himalayan Times;Daily Mirror;Sunday Observer;Daily News;Irrawaddy
    The Irrawaddy;Mizzima;Myanmar Times;Bangkok Post;The Nation;Phnom Penh Post;Cambodia Daily;Khmer Times;Vientiane Times;Nhan Dan
    Tuoi Tre;Thanh Nien;VnExpress;Straits Times;The Straits Times;Today Online;The Star;New Straits Times;Utusan Malaysia;Kompas
    Jakarta Post;The Jakarta Post;Jakarta Globe;Tempo;Detik;Philippine Daily Inquirer;Philippine Star;Manila Bulletin;Manila Times
    People's Daily;Global Times;China Daily;Caixin;Southern Weekly;Beijing News;Guangming Daily;PLA Daily;The Paper;Sina;Sohu
    South China Morning Post;Ming Pao;Apple Daily;Oriental Daily;Sing Tao;Taipei Times;Liberty Times;United Daily News;China Times
    Yomiuri;Yomiuri Shimbun;Asahi;Asahi Shimbun;Mainichi;Mainichi Shimbun;Nikkei;Nihon Keizai Shimbun;Sankei;Sankei Shimbun
    Japan Times;The Japan Times;Choson Sinbo;Chosun Ilbo;JoongAng Ilbo;Joongang Ilbo;Dong-A Ilbo;Donga Ilbo;Hankyoreh;Kyunghyang Shinmun
    Korea Herald;Korea Times;The Korea Times;The Korea Herald;Korea JoongAng Daily;Hankook Ilbo;Rodong Sinmun;Minju Joson;NK News
    Daily NK;Daily Nation;The East African;The Standard;Daily Monitor;New Vision;Mail & Guardian;Sunday Times;Business Day;Punch
    Daily Maverick;Vanguard;ThisDay;Guardian Nigeria;Premium Times;The Citizen;Herald;Zimbabwe Independent;Addis Standard;El Watan
    Folha de S. Paulo;Folha de Sao Paulo;O Globo;O Estado de S. Paulo;Estado de Sao Paulo;Veja;Clarin;Clarín;La Nacion;La Nación
    Pagina 12;Perfil;El Mercurio;La Tercera;El Tiempo;El Espectador;Semana;El Comercio;La Republica;El Universal;El Nacional;Reforma
    La Jornada;Milenio;Excelsior;Proceso;Granma;Juventud Rebelde;Prensa Libre;La Prensa;El Heraldo;ABC Color;El Deber;Voice of Korea
    """
