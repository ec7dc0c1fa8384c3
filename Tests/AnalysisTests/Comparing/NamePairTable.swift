/// Pairs of names as they stand in the world's newspapers: 1 the same or 0
/// different | kind (P, O, L) | a | b. By pattern, none out of any given set.
enum NamePairTable {
    static let rows = """
        1|P|Ri Yong Ho|Lee Yong-ho
        1|P|Ri Yong Gil|Lee Yong-gil
        1|P|Hwang Pyong So|Hwang Byong-so
        1|P|Choe Ryong Hae|Choi Ryong-hae
        1|P|Choe Ryong Hae|Choe Yong-hae
        1|P|Kang Sok Ju|Kang Suk-ju
        1|P|Kim Kye Gwan|Kim Kye-gwan
        1|P|Pak Ui Chun|Park Ui-chun
        1|P|Roh Moo-hyun|No Mu-hyon
        1|P|Lee Myung-bak|Yi Myong-bak
        1|P|Moon Jae-in|Mun Jae In
        1|P|Ban Ki-moon|Pan Ki Mun
        1|P|Chung Mong-koo|Jeong Mong-gu
        1|P|Hyon Chol Hae|Hyun Chul-hae
        1|P|Kim Dae-jung|Kim Tae Jung
        1|P|Jong-un Kim|Kim Jong Un
        1|P|Kim Yo Jong|Kim Yo-jong
        0|P|Kim Yo Jong|Kim Jong Un
        0|P|Ri Yong Ho|Ri Yong Gil
        0|P|Ri Yong Ho|Ri Su Yong
        0|P|Kim Ki Nam|Kim Yong Nam
        0|P|Kim Il Sung|Kim Jong Il
        0|P|Lee Myung-bak|Lee Jae-myung
        0|P|Moon Jae-in|Moon Sun-myung
        0|P|Choi Soon-sil|Choi Sun-hee
        0|P|Pak Yong Sik|Pak Yong Il
        0|P|Lee Jong-hyun|Lee Jung-hyun
        0|P|Chung Mong-koo|Chung Mong-joon
        1|P|Sergei Lavrov|Sergey Lavrov
        1|P|Dmitri Medvedev|Dmitry Medvedev
        1|P|Dmitriy Medvedev|Dmitri Medvedyev
        1|P|Aleksandr Lukashenko|Alexander Lukashenko
        1|P|Aleksandr Solzhenitsyn|Alexander Solzhenitsyn
        1|P|Mikhail Gorbachev|Mikhail Gorbachyov
        1|P|Nikita Khrushchev|Nikita Khruschev
        1|P|Boris Yeltsin|Boris Eltsin
        1|P|Yevgeny Primakov|Evgeny Primakov
        1|P|Yevgeny Prigozhin|Evgeniy Prigozhin
        1|P|Valery Gerasimov|Valeriy Gerasimov
        1|P|Anatoly Chubais|Anatoliy Chubais
        1|P|Yuriy Lutsenko|Yuri Lutsenko
        1|P|Viktor Yanukovych|Viktor Yanukovich
        1|P|Victor Yushchenko|Viktor Yushchenko
        1|P|Arseniy Yatsenyuk|Arseny Yatsenyuk
        1|P|Vitaliy Klitschko|Vitali Klitschko
        1|P|Vladimir Klitschko|Wladimir Klitschko
        1|P|Ksenia Sobchak|Xenia Sobchak
        1|P|Natalya Timakova|Natalia Timakova
        1|P|Maria Zakharova|Mariya Zakharova
        1|P|Lyudmila Putina|Ludmila Putina
        1|P|Pyotr Tchaikovsky|Petr Chaikovsky
        1|P|Dmitry S. Peskov|Dmitri Peskov
        1|P|Dmitry Sergeyevich Peskov|Dmitri S. Peskov
        1|P|Vladimir Vladimirovich Putin|Vladimir Putin
        1|P|Oleksandr Turchynov|Alexander Turchynov
        1|P|Petro Poroshenko|Pyotr Poroshenko
        1|P|Владимир Путин|Vladimir Putin
        0|P|Sergei Lavrov|Sergei Shoigu
        0|P|Dmitry Medvedev|Dmitry Peskov
        0|P|Alexander Lebedev|Yevgeny Lebedev
        0|P|Alexei Navalny|Oleg Navalny
        0|P|Yulia Navalnaya|Alexei Navalny
        0|P|Ivan Petrov|Ivan Petrova
        0|P|Vitali Klitschko|Wladimir Klitschko
        0|P|Mikhail Fridman|Mikhail Prokhorov
        0|P|Boris Yeltsin|Boris Nemtsov
        0|P|Igor Sechin|Igor Setchin Jr.
        1|P|Mohammed Morsi|Mohamed Morsi
        1|P|Muhammad Mursi|Mohammed Morsi
        1|P|Hosni Mubarak|Husni Mubarak
        1|P|Bashar al-Assad|Bashar Assad
        1|P|Bashar al-Assad|Bashar el-Assad
        1|P|Osama bin Laden|Usama bin Ladin
        1|P|Ayman al-Zawahiri|Ayman el-Zawahiri
        1|P|Saddam Hussein|Saddam Husain
        1|P|Abdel Fattah el-Sisi|Abdul Fattah al-Sisi
        1|P|Abdelfattah al-Sisi|Abdel Fattah al-Sisi
        1|P|Ahmed Chalabi|Ahmad Chalabi
        1|P|Nouri al-Maliki|Nuri al-Maliki
        1|P|Haider al-Abadi|Haidar al-Abadi
        1|P|Mahmoud Abbas|Mahmud Abbas
        1|P|Yasser Arafat|Yasir Arafat
        1|P|Rafik Hariri|Rafiq Hariri
        1|P|Qassem Soleimani|Qasem Soleimani
        1|P|Hassan Rouhani|Hasan Ruhani
        1|P|Mohammad Javad Zarif|Mohammed Javad Zarif
        1|P|Hassan Nasrallah|Hasan Nasrallah
        1|P|Ismail Haniyeh|Ismail Haniya
        1|P|Khaled Meshaal|Khalid Meshal
        1|P|Moqtada al-Sadr|Muqtada al-Sadr
        1|P|Mohammed ibn Salman|Mohammed bin Salman
        1|P|Abu Musab al-Zarqawi|Abu Mus'ab al-Zarqawi
        0|P|Saddam Hussein|Qusay Hussein
        0|P|Bashar al-Assad|Hafez al-Assad
        0|P|Mohammed bin Zayed|Mohammed bin Rashid
        0|P|Hassan Nasrallah|Hussein Nasrallah
        0|P|Mahmoud Abbas|Mohammed Abbas
        0|P|Ahmed Hamid|Ahmed Hamad
        0|P|Ali Larijani|Sadeq Larijani
        0|P|Abdullah Gul|Abdullah Abdullah
        0|P|Saad Hariri|Rafik Hariri
        0|P|Mohammed Salman|Mohammed bin Salman
        1|P|Mao Zedong|Mao Tse-tung
        1|P|Zhou Enlai|Chou En-lai
        1|P|Deng Xiaoping|Teng Hsiao-ping
        1|P|Jiang Zemin|Chiang Tse-min
        1|P|Hua Guofeng|Hua Kuo-feng
        1|P|Zhao Ziyang|Chao Tzu-yang
        1|P|Li Keqiang|Li Ke-qiang
        1|P|Wen Jiabao|Wen Jia Bao
        1|P|Liu Shaoqi|Liu Shao-ch'i
        1|P|Peng Dehuai|P'eng Te-huai
        0|P|Li Keqiang|Li Zhanshu
        0|P|Wang Yi|Wang Yang
        0|P|Hu Jintao|Hu Chunhua
        0|P|Zhang Wei|Chang Wei
        0|P|Mao Zedong|Mao Anying
        0|P|Liu Xiaobo|Liu Xia
        0|P|Jiang Qing|Jiang Zemin
        1|P|Bill Clinton|William Clinton
        1|P|Bill Clinton|William J. Clinton
        1|P|Joe Biden|Joseph R. Biden
        1|P|Mike Pence|Michael Pence
        1|P|Jimmy Carter|James Carter
        1|P|Bob Dole|Robert Dole
        1|P|Dick Cheney|Richard B. Cheney
        1|P|Tony Blair|Anthony Blair
        1|P|Ted Cruz|Edward Cruz
        1|P|Kate Middleton|Catherine Middleton
        1|P|Liz Truss|Elizabeth Truss
        1|P|J. Edgar Hoover|Edgar Hoover
        1|P|John F. Kennedy|John Fitzgerald Kennedy
        1|P|John Kennedy|John F. Kennedy
        1|P|Gerhard Schröder|Gerhard Schroeder
        1|P|Gerhard Schröder|Gerhard Schroder
        1|P|François Hollande|Francois Hollande
        1|P|José María Aznar|Jose Maria Aznar
        1|P|Lech Wałęsa|Lech Walesa
        1|P|Jean-Claude Juncker|Jean Claude Juncker
        1|P|Ursula von der Leyen|Ursula Von Der Leyen
        1|P|Viktor Orbán|Orban Viktor
        1|P|Shinzo Abe|Abe Shinzo
        1|P|Shinzō Abe|Shinzo Abe
        1|P|Mr. Barack Obama|Barack Obama
        1|P|President Barack Obama|Barack Hussein Obama
        1|P|Dr. Angela Merkel|Angela Merkel
        1|P|Chancellor Angela Merkel|Angela Merkel
        1|P|Prime Minister David Cameron|David Cameron
        1|P|Sen. John McCain|John McCain
        1|P|Gen. David Petraeus|David H. Petraeus
        1|P|JD Vance|J.D. Vance
        1|P|J. D. Vance|J.D. Vance
        1|P|V. Putin|Vladimir Putin
        1|P|Sinéad O'Connor|Sinead O’Connor
        1|P|Miloš Zeman|Milos Zeman
        1|P|Novak Djokovic|Novak Đoković
        1|P|Αλέξης Τσίπρας|Alexis Tsipras
        1|P|George Bush Sr.|George Bush Sr
        1|P|Nguyen Xuan Phuc|Nguyễn Xuân Phúc
        1|P|Akira Kurosawa|Kurosawa Akira
        1|P|Haruki Murakami|Murakami Haruki
        1|P|Ferenc Gyurcsany|Gyurcsány Ferenc
        0|P|Nguyen Xuan Phuc|Nguyen Phuc
        0|P|Nguyen Phu Trong|Nguyen Tan Dung
        0|P|Bill Clinton|Hillary Clinton
        0|P|Bill Clinton|Chelsea Clinton
        0|P|George W. Bush|George H.W. Bush
        0|P|Donald Trump|Ivanka Trump
        0|P|Donald Trump Jr.|Donald Trump
        0|P|Martin Luther King Jr.|Martin Luther King Sr.
        0|P|Kim Philby|Kim Jong Un
        0|P|Raul Castro|Fidel Castro
        0|P|James Thomas|Thomas James
        0|P|Michael Smith|Michael Schmidt
        0|P|John Smith|Jane Smith
        0|P|Jack Straw|Will Straw
        0|P|Robert Kennedy|Ted Kennedy
        0|P|John Major|John Mayor
        0|P|David Cameron|James Cameron
        0|P|Paul Ryan|Ryan Paul
        0|P|Mario Monti|Mario Draghi
        0|P|Indira Gandhi|Rajiv Gandhi
        0|P|Benazir Bhutto|Zulfikar Ali Bhutto
        0|P|Juan Carlos|Juan Manuel Santos
        0|P|Francisco Franco|Francesco Franco
        0|P|John P. Smith|John Q. Smith
        0|P|Sarah Palin|Michael Palin
        0|P|Hans Blix|Hans Christian Andersen
        1|O|Ministry of Defence|Ministry of Defense
        1|O|Russian Defense Ministry|Ministry of Defence of Russia
        1|O|Russian Defence Ministry|Ministry of Defence of the Russian Federation
        1|O|Ministry of Foreign Affairs of China|Chinese Foreign Ministry
        1|O|Foreign Ministry of Japan|Japanese Foreign Ministry
        1|O|Finance Ministry|Ministry of Finance
        1|O|U.S. State Department|US Department of State
        1|O|Goldman Sachs Group Inc.|Goldman Sachs
        1|O|General Electric Co.|General Electric
        1|O|General Electric Company|General Electric Co
        1|O|Toyota Motor Corp.|Toyota Motor Corporation
        1|O|Vodafone Group plc|Vodafone
        1|O|Siemens AG|Siemens
        1|O|Robert Bosch GmbH|Robert Bosch
        1|O|Total S.A.|Total SA
        1|O|Johnson & Johnson|Johnson and Johnson
        1|O|The New York Times|New York Times
        1|O|The Walt Disney Company|Walt Disney Co.
        1|O|OAO Gazprom|Gazprom
        1|O|PT Pertamina|Pertamina
        1|O|Petróleos Mexicanos|Petroleos Mexicanos
        1|O|International Business Machines|IBM
        1|O|African National Congress|ANC
        1|O|Popular Front for the Liberation of Palestine|PFLP
        1|O|United Nations|UN
        1|O|United Nations|U.N.
        1|O|North Atlantic Treaty Organization|NATO
        1|O|European Union|EU
        1|O|International Atomic Energy Agency|IAEA
        1|O|World Health Organisation|World Health Organization
        1|O|World Health Organization|WHO
        1|O|Association of Southeast Asian Nations|ASEAN
        1|O|Médecins Sans Frontières|Doctors Without Borders
        1|O|al-Qaeda|Al Qaida
        1|O|Hizbullah|Hezbollah
        1|O|UN Security Council|United Nations Security Council
        1|O|Organisation for Economic Co-operation and Development|OECD
        1|O|International Labor Organization|International Labour Organisation
        0|O|Ministry of Finance|Ministry of Defence
        0|O|Russian Foreign Ministry|Chinese Foreign Ministry
        0|O|Russian Foreign Ministry|Foreign Ministry
        0|O|Bank of England|Bank of Scotland
        0|O|Bank of America|Bank of England
        0|O|University of Washington|Washington University
        0|O|University of Michigan|Michigan State University
        0|O|Democratic Party|Republican Party
        0|O|Boeing|Airbus
        0|O|General Motors|General Electric
        0|O|World Bank|World Trade Organization
        0|O|European Commission|European Council
        0|O|Supreme Court of India|Supreme Court of Pakistan
        0|O|New York Times|Los Angeles Times
        0|O|Royal Bank of Scotland|Royal Bank of Canada
        0|O|Apple Inc.|Apple Corps
        0|O|Air France|Air China
        0|O|Ford Motor Co.|Ford Foundation
        0|O|Real Madrid|Atletico Madrid
        0|O|Manchester United|Manchester City
        0|O|China Eastern Airlines|China Southern Airlines
        0|O|Al Jazeera|Al Arabiya
        0|O|Hamas|Hezbollah
        0|O|House of Lords|House of Commons
        0|O|Islamic State|Islamic Jihad
        0|O|FBI|CIA
        0|O|African Union|European Union
        0|O|International Criminal Court|International Court of Justice
        0|O|Workers' Party of Korea|Labour Party
        1|O|DPRK Supreme People's Assembly|Supreme People's Assembly of the DPRK
        1|O|North Korean Supreme People's Assembly|Supreme People's Assembly
        1|O|State Duma|Russian State Duma
        1|O|State Duma of the Russian Federation|Duma
        1|O|Verkhovna Rada|Ukrainian Verkhovna Rada
        1|O|Knesset|Israeli Knesset
        1|O|German Bundestag|Bundestag
        1|O|Grand National Assembly of Turkey|Turkish Grand National Assembly
        1|O|Russian Foreign Ministry|Russian Ministry of Foreign Affairs
        1|O|Ministry of Foreign Affairs of the Russian Federation|Russian Foreign Ministry
        1|O|Ministry of Foreign Affairs of the Russian Federation|Foreign Ministry of Russia
        1|O|Agence France-Presse|Agence Francepresse
        1|O|Chinese Academy of Sciences|Academy of Sciences of China
        1|O|Communist Party of Japan|Japanese Communist Party
        1|O|Central Bank of Nigeria|Nigerian Central Bank
        1|O|State Department|U.S. Department of State
        0|O|UK Foreign Ministry|Russian Foreign Ministry
        0|O|State Duma|Moscow City Duma
        0|O|State Duma|Federation Council
        0|O|Supreme People's Assembly|Supreme People's Court
        0|O|North Korean Supreme People's Assembly|South Korean National Assembly
        0|O|Turkish Grand National Assembly|French National Assembly
        0|O|Russian Ministry of Foreign Affairs|Ministry of Foreign Affairs of the People's Republic of China
        0|O|Russian Foreign Ministry|Russian Defense Ministry
        0|O|Chinese Academy of Sciences|Russian Academy of Sciences
        0|O|Chinese Academy of Sciences|Academy of Sciences of Taiwan
        0|O|Chinese Academy of Sciences|Chinese Academy of Social Sciences
        0|O|Communist Party of Japan|Japanese Democratic Party
        0|O|Central Bank of Nigeria|Central Bank of Niger
        0|O|Bank of Russia|Russian Bank
        0|O|American National Bank|National Bank of America
        0|O|Agence France-Presse|Agence Presse
        0|O|Knesset|Bundestag
        0|O|State Department|Department of State Police
        0|O|Communist Party of North Korea|South Korean Communist Party
        1|L|Côte d'Ivoire|Ivory Coast
        1|L|The Netherlands|Holland
        1|L|United States of America|U.S.
        1|L|USA|United States
        1|L|Britain|United Kingdom
        1|L|Great Britain|UK
        1|L|ROK|South Korea
        1|L|Republic of Korea|South Korea
        1|L|PRC|China
        1|L|People's Republic of China|China
        1|L|Swaziland|Eswatini
        1|L|Cape Verde|Cabo Verde
        1|L|East Timor|Timor-Leste
        1|L|Macedonia|North Macedonia
        1|L|Turkey|Türkiye
        1|L|USSR|Soviet Union
        1|L|UAE|United Arab Emirates
        1|L|Zaire|Democratic Republic of Congo
        1|L|Kiev|Kyiv
        1|L|Peking|Beijing
        1|L|Bombay|Mumbai
        1|L|Saigon|Ho Chi Minh City
        1|L|Rangoon|Yangon
        1|L|Fallujah|Falluja
        1|L|Zürich|Zurich
        1|L|Düsseldorf|Duesseldorf
        1|L|St. Louis|Saint Louis
        1|L|Mt. Everest|Mount Everest
        1|L|São Paulo|Sao Paulo
        1|L|The Hague|Den Haag
        1|L|Helmand Province|Helmand
        1|L|Belorussia|Belarus
        0|L|North Korea|South Korea
        0|L|Korea|North Korea
        0|L|Guinea|Equatorial Guinea
        0|L|Guinea|Papua New Guinea
        0|L|Congo|Republic of the Congo
        0|L|Republic of the Congo|Democratic Republic of the Congo
        0|L|Dominica|Dominican Republic
        0|L|Austria|Australia
        0|L|Slovakia|Slovenia
        0|L|Iran|Iraq
        0|L|Mali|Malawi
        0|L|Sudan|South Sudan
        0|L|Virginia|West Virginia
        0|L|China|Taiwan
        0|L|People's Republic of China|Republic of China
        0|L|Ireland|Northern Ireland
        0|L|Samoa|American Samoa
        0|L|Mexico|New Mexico
        0|L|York|New York
        0|L|San Jose|San Juan
        0|L|Paris|Parish
        0|L|Mauritius|Mauritania
        0|L|Moscow|Russia
        0|L|Latvia|Lithuania
        0|L|Gambia|Zambia
        """
}
