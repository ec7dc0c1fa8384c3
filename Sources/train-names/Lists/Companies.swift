/// Companies and brands that news names often, written from common knowledge.
let companyList = """
    ABB;Accenture;Acer;Adidas;Adobe;Aeroflot;Aeromexico;Ahold;AIG;Air Canada;Air China;Air France;Air France-KLM;Air India;Airbnb
    Airbus;AirAsia;Akzo Nobel;Alcatel;Alcatel-Lucent;Alcoa;Aldi;Alfa Bank;Alibaba;Alitalia;Allianz;Alphabet;Alrosa;Alstom;Amazon
    AMD;American Airlines;American Express;Amgen;Anglo American;Anheuser-Busch;Anheuser-Busch InBev;Ant Group;Anthropic;AOL;Apple
    Aramco;Saudi Aramco;Arcelor;ArcelorMittal;Areva;Asda;ASML;AstraZeneca;Aston Martin;Asus;AT&T;Atos;Audi;Aurubis;Avianca;Aviva
    Avtovaz;AXA;Baidu;BAE;BAE Systems;Bain Capital;Balfour Beatty;Banco Santander;Bank of America;Bank of China;Barclays;BASF;Bayer
    BBVA;Bechtel;Ben & Jerry's;Bentley;Bertelsmann;Best Buy;BHP;BHP Billiton;Binance;Biogen;BioNTech;BlackBerry;BlackRock;Blackstone
    Blackwater;BMW;BNP Paribas;Boeing;Bombardier;Booking.com;Bosch;BP;Bridgestone;Bristol-Myers Squibb;British Airways;British Gas
    British Steel;Broadcom;BT;Bugatti;Burberry;Burger King;BYD;ByteDance;Cadbury;Canon;Capgemini;Capita;Cargill;Carlsberg;Carrefour
    Cathay Pacific;Caterpillar;Chevrolet;Chevron;China Mobile;China Southern;China Telecom;China Unicom;Chrysler;Cisco;Cisco Systems
    Citi;Citibank;Citigroup;CNOOC;CNPC;Coca-Cola;Coinbase;Comcast;Commerzbank;Commonwealth Bank;Compaq;Conoco;ConocoPhillips
    Continental Airlines;Costco;Credit Agricole;Credit Suisse;CVS;Daewoo;Daimler;DaimlerChrysler;Danone;Danske Bank;DBS;De Beers
    DeepMind;DeepSeek;Dell;Deloitte;Delta Air Lines;Deutsche Bahn;Deutsche Bank;Deutsche Boerse;Deutsche Post;Deutsche Telekom;DHL
    Didi;Disney;Walt Disney;Dow Chemical;DreamWorks;DuPont;E.ON;EADS;EasyJet;Easyjet;eBay;EDF;Electrolux;Electronic Arts;Eli Lilly
    Emirates Airlines;Endesa;Enel;ENI;Eni;Enron;Ericsson;Ernst & Young;Eskom;Etihad;Etihad Airways;Eurostar;Eurotunnel;Evergrande
    Expedia;ExxonMobil;Exxon Mobil;Exxon;Facebook;Fannie Mae;FedEx;Ferrari;Fiat;Fiat Chrysler;Fidelity;Finmeccanica;Finnair;Firefox
    Fitch;Fitch Ratings;Flipkart;Ford Motor;Foster's;Foxconn;Freddie Mac;FTX;Fujitsu;G4S;GameStop;Gazprom;Gazprombank;GE
    General Dynamics;General Electric;General Mills;General Motors;Genentech;Getty Images;Gilead;GKN;Glaxo;GlaxoSmithKline;Glencore
    GM;Goldman;Goldman Sachs;Goodyear;Google;Grab;Greyhound;Groupon;GSK;Gucci;Halliburton;Harley-Davidson;Hasbro;HDFC;Heathrow Airport
    Heineken;Heinz;Hershey;Hewlett-Packard;Hilton;Hitachi;HMV;Holcim;Home Depot;Honda;Honeywell;HP;HSBC;HTC;Huawei;Hulu;Hynix;Hyundai
    Hyundai Motor;Iberdrola;Iberia;IBM;ICBC;IKEA;Ikea;Imperial Tobacco;Inditex;Infineon;Infosys;ING;Instagram;Intel;Intercontinental
    International Airlines Group;IAG;Intesa Sanpaolo;Isuzu;J.P. Morgan;JP Morgan;JPMorgan;JPMorgan Chase;Jaguar Land Rover;Jaguar
    Japan Airlines;JD.com;JetBlue;Johnson & Johnson;Kaspersky;Kawasaki;Kellogg;Kepco;KFC;Kia;Kia Motors;KLM;Kmart;Kodak;Komatsu
    Korean Air;KPMG;Kraft;Kraft Heinz;L'Oreal;L'Oréal;Lada;Lafarge;LafargeHolcim;Lamborghini;Lazard;Lehman Brothers;Lego;Lenovo
    LG;LG Electronics;Lidl;LinkedIn;Lloyds;Lloyds Banking Group;Lockheed;Lockheed Martin;Lonmin;Lotte;Louis Vuitton;Lucent;Lufthansa
    Lukoil;Lukoil;LVMH;Lyft;Macy's;Maersk;Magnit;MAN SE;Marks & Spencer;Marriott;Maruti;Maruti Suzuki;Maserati;Mastercard;MasterCard
    Mattel;Mazda;McDonald's;McDonalds;McKinsey;McLaren;Mediaset;Medtronic;Mercedes;Mercedes-Benz;Merck;Meta Platforms;Michelin
    Micron;Microsoft;Mitsubishi;Mitsubishi Heavy Industries;Mitsui;Moderna;Mondelez;Monsanto;Moody's;Morgan Stanley;Motorola;Morrisons
    Mozilla;MTN;MTS;Naftogaz;National Grid;NatWest;Naver;NEC;Nestle;Nestlé;Netflix;Netscape;News Corp;News Corporation;Nike;Nintendo
    Nissan;Nokia;Nomura;Nord Stream;Norilsk Nickel;Nornickel;Northrop Grumman;Norwegian Air;Novartis;Novatek;Novo Nordisk;NTT;NTT DoCoMo
    Nvidia;NVIDIA;Ocado;Olympus;OMV;OpenAI;Opel;Oracle;Orange SA;Otis;P&O;Palantir;Panasonic;Paramount;PayPal;Pearson;Pemex;Pepsi
    PepsiCo;Petrobras;PetroChina;Petronas;Petroleos de Venezuela;PDVSA;Peugeot;Peugeot Citroen;Pfizer;Philip Morris;Philips;Pinterest
    Pirelli;Pixar;Porsche;POSCO;Posco;Prada;PricewaterhouseCoopers;Procter & Gamble;Prudential;PSA;PwC;Qantas;Qatar Airways;Qualcomm
    Rabobank;Raiffeisen;Raytheon;Reddit;Reliance Industries;Renault;Repsol;Rheinmetall;Rio Tinto;Roche;Rolls-Royce;Rosatom
    Roscosmos;Rosneft;Rosoboronexport;Rostec;Rostelecom;Royal Bank of Scotland;RBS;Royal Dutch Shell;Royal Mail;Rusal;Russian Railways
    RWE;Ryanair;SAAB;Saab;Sainsbury's;Salesforce;Samsung;Samsung Electronics;Sanofi;Santander;SAP;SAS;Sberbank;Scania;Seat;Sears
    Severstal;Sibneft;Siemens;Singapore Airlines;Sinopec;SK Hynix;Skoda;Skype;Snapchat;SoftBank;Societe Generale;Société Générale;Sony
    Sotheby's;Southwest Airlines;SpaceX;Spotify;Standard & Poor's;Standard Chartered;Starbucks;Starlink;Statoil;Stellantis;Subaru;Sukhoi
    Surgutneftegaz;Suzuki;Swatch;Swissair;Syngenta;T-Mobile;Taiwan Semiconductor;TSMC;Tata;Tata Motors;Tata Steel;TCS;Telecom Italia
    Telefonica;Telefónica;Telegram;Telenor;Tencent;TEPCO;Tepco;Tesco;Tesla;Teva;Texaco;Texas Instruments;ThyssenKrupp;Thyssenkrupp
    TikTok;Time Warner;TNK-BP;Toshiba;Total SA;TotalEnergies;Toyota;Transneft;TripAdvisor;TSB;TUI;Tumblr;Tupolev;Turkish Airlines
    Twitter;Tyson Foods;Uber;UBS;UniCredit;Unilever;Union Carbide;Uniper;Uniqlo;United Airlines;UPS;Uralkali;US Airways;Vale
    Vattenfall;Verizon;Viacom;Virgin Atlantic;Virgin Galactic;Vivendi;VKontakte;Vodafone;Volkswagen;Volvo;VTB;VW;Wagner Group;Wal-Mart
    Walgreens;Walmart;Warner Bros.;Warner Bros;Waymo;WeChat;Weibo;Wells Fargo;Westinghouse;WhatsApp;Wikipedia;Wipro;Wirecard;Wizz Air
    WorldCom;WPP;Xerox;Xiaomi;Yahoo;Yahoo!;Yamaha;Yandex;YouTube;Yukos;Zara;ZTE;Zoom Video;Zurich Insurance;Rogers Communications
    """
