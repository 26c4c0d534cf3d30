/**
 * Heads of state and government of whom articles speak without an introduction, and historical ones of the kind. A line
 * a person: id of the state (or body) | full name; other names. A surname alone stands for the person where nobody else
 * in the article bears it; `~` before a surname: only where the full name is in the article.
 *
 * Sources: CIA, "Chiefs of State and Cabinet Members" (public domain); names of historical leaders are in the public
 * domain as facts.
 */
export const WELL_KNOWN_PEOPLE = `
russia | Vladimir Putin
russia | Dmitry Medvedev; Dmitri Medvedev
russia | Boris Yeltsin
russia | Sergei Lavrov; Sergey Lavrov
russia | Sergei Shoigu; Sergey Shoigu
russia | Dmitry Peskov
soviet-union | Joseph Stalin; Josef Stalin
soviet-union | Vladimir Lenin
soviet-union | Nikita Khrushchev
soviet-union | Leonid Brezhnev
soviet-union | Mikhail Gorbachev
soviet-union | Vyacheslav Molotov
soviet-union | Andrei Gromyko
china | Xi Jinping
china | Mao Zedong; Mao Tse-tung; Chairman Mao
china | Deng Xiaoping
china | Zhou Enlai; Chou En-lai
china | Jiang Zemin
china | Hu Jintao
china | Li Keqiang
china | Wang Yi
china | Chiang Kai-shek
taiwan | Tsai Ing-wen
taiwan | Lai Ching-te; William Lai
north-korea | Kim Jong-un; Kim Jong Un
north-korea | Kim Jong-il; Kim Jong Il
north-korea | Kim Il-sung; Kim Il Sung
north-korea | Kim Yo-jong; Kim Yo Jong
north-korea | Choe Son-hui; Choe Son Hui
south-korea | Yoon Suk-yeol; Yoon Suk Yeol
south-korea | Moon Jae-in; Moon Jae In
south-korea | Lee Jae-myung; Lee Jae Myung
south-korea | Park Geun-hye; Park Geun Hye
south-korea | Park Chung-hee; Park Chung Hee
south-korea | Syngman Rhee
south-korea | Kim Dae-jung; Kim Dae Jung
south-korea | Roh Moo-hyun; Roh Moo Hyun
japan | Shinzo Abe
japan | Fumio Kishida
japan | Shigeru Ishiba
japan | Sanae Takaichi
japan | Yoshihide Suga
japan | Junichiro Koizumi
japan | Emperor Hirohito; Hirohito
united-states | Donald Trump; Donald J. Trump
united-states | Joe Biden; Joseph R. Biden; Joseph Biden
united-states | Barack Obama
united-states | George W. Bush; George H.W. Bush; ~Bush
united-states | Bill Clinton; ~Clinton
united-states | Hillary Clinton; ~Clinton
united-states | Ronald Reagan
united-states | Jimmy Carter; ~Carter
united-states | Gerald Ford; ~Ford
united-states | Richard Nixon
united-states | Lyndon B. Johnson; Lyndon Johnson; ~Johnson
united-states | John F. Kennedy; ~Kennedy
united-states | Dwight D. Eisenhower; Dwight Eisenhower
united-states | Harry S. Truman; Harry Truman; ~Truman
united-states | Franklin D. Roosevelt; Franklin Roosevelt; Franklin Delano Roosevelt; FDR
united-states | Theodore Roosevelt
united-states | Woodrow Wilson; ~Wilson
united-states | Abraham Lincoln; ~Lincoln
united-states | Thomas Jefferson; ~Jefferson
united-states | Kamala Harris; ~Harris
united-states | JD Vance; J.D. Vance
united-states | Antony Blinken; Anthony Blinken
united-states | Marco Rubio
united-states | Henry Kissinger
united-states | Lloyd Austin; ~Austin
united-states | Pete Hegseth
united-kingdom | Winston Churchill
united-kingdom | Margaret Thatcher
united-kingdom | Tony Blair
united-kingdom | David Cameron; ~Cameron
united-kingdom | Theresa May; ~May
united-kingdom | Boris Johnson; ~Johnson
united-kingdom | Rishi Sunak
united-kingdom | Keir Starmer
united-kingdom | Neville Chamberlain; ~Chamberlain
united-kingdom | Clement Attlee
united-kingdom | Queen Victoria
united-kingdom | Queen Elizabeth II; Elizabeth II
united-kingdom | King Charles III; Charles III
france | Emmanuel Macron
france | Nicolas Sarkozy
france | François Hollande; Francois Hollande
france | François Mitterrand; Francois Mitterrand
france | Jacques Chirac
france | Charles de Gaulle
france | Napoleon Bonaparte; Napoleon; Napoleon I
france | Marine Le Pen; ~Le Pen
germany | Angela Merkel
germany | Olaf Scholz
germany | Friedrich Merz
germany | Helmut Kohl
germany | Gerhard Schröder; Gerhard Schroeder
germany | Adolf Hitler
germany | Joseph Goebbels
germany | Hermann Göring; Hermann Goering
germany | Joachim von Ribbentrop
germany | Kaiser Wilhelm II; Wilhelm II
germany | Otto von Bismarck; Bismarck
germany | Konrad Adenauer
germany | Willy Brandt
italy | Benito Mussolini
italy | Giorgia Meloni
italy | Silvio Berlusconi
italy | Mario Draghi
spain | Pedro Sánchez; Pedro Sanchez
spain | Francisco Franco
ukraine | Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy
ukraine | Viktor Yanukovych
ukraine | Petro Poroshenko
belarus | Alexander Lukashenko; Alyaksandr Lukashenka; Aleksandr Lukashenko
poland | Donald Tusk
poland | Lech Wałęsa; Lech Walesa
poland | Andrzej Duda
hungary | Viktor Orbán; Viktor Orban
serbia | Aleksandar Vučić; Aleksandar Vucic
yugoslavia | Josip Broz Tito; Tito
turkey | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan
turkey | Mustafa Kemal Atatürk; Mustafa Kemal Ataturk; Mustafa Kemal; Atatürk; Ataturk
israel | Benjamin Netanyahu; Binyamin Netanyahu
israel | Yitzhak Rabin
israel | Golda Meir
palestine | Mahmoud Abbas; ~Abbas
palestine | Yasser Arafat; Yasir Arafat
iran | Ali Khamenei; Ayatollah Ali Khamenei
iran | Ruhollah Khomeini; Ayatollah Khomeini
iran | Ebrahim Raisi
iran | Hassan Rouhani
iran | Masoud Pezeshkian
iran | Mohammad Mosaddegh; Mohammad Mossadegh
iraq | Saddam Hussein; Saddam
syria | Bashar al-Assad; Bashar Assad; Assad
syria | Ahmed al-Sharaa
saudi-arabia | Mohammed bin Salman; MBS
egypt | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sisi
egypt | Gamal Abdel Nasser; Nasser
egypt | Anwar Sadat; Anwar el-Sadat
egypt | Hosni Mubarak
libya | Muammar Gaddafi; Muammar Qaddafi; Moammar Gadhafi
india | Narendra Modi
india | Jawaharlal Nehru
india | Indira Gandhi; ~Gandhi
india | Mahatma Gandhi; Mohandas Gandhi; Mohandas K. Gandhi; ~Gandhi
india | Subrahmanyam Jaishankar; S. Jaishankar
pakistan | Imran Khan; ~Khan
pakistan | Shehbaz Sharif; ~Sharif
pakistan | Nawaz Sharif; ~Sharif
pakistan | Muhammad Ali Jinnah
bangladesh | Sheikh Hasina; Hasina
vietnam | Ho Chi Minh
vietnam | To Lam
vietnam | Nguyen Phu Trong
vietnam | Pham Minh Chinh
cambodia | Hun Sen
cambodia | Pol Pot
myanmar | Aung San Suu Kyi; Suu Kyi
myanmar | Min Aung Hlaing
philippines | Ferdinand Marcos Jr.; Ferdinand Marcos; Bongbong Marcos
philippines | Rodrigo Duterte
indonesia | Joko Widodo; Jokowi
indonesia | Prabowo Subianto; Prabowo
indonesia | Sukarno
indonesia | Suharto
singapore | Lee Kuan Yew
malaysia | Mahathir Mohamad; Mahathir
malaysia | Anwar Ibrahim
brazil | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; Lula
brazil | Jair Bolsonaro
brazil | Dilma Rousseff
argentina | Javier Milei
argentina | Juan Perón; Juan Peron
chile | Gabriel Boric
chile | Augusto Pinochet
chile | Salvador Allende
colombia | Gustavo Petro
venezuela | Nicolás Maduro; Nicolas Maduro
venezuela | Hugo Chávez; Hugo Chavez
mexico | Claudia Sheinbaum
mexico | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; López Obrador; AMLO
el-salvador | Nayib Bukele
nicaragua | Daniel Ortega
bolivia | Evo Morales
cuba | Fidel Castro
cuba | Raúl Castro; Raul Castro; ~Castro
cuba | Miguel Díaz-Canel; Miguel Diaz-Canel
canada | Justin Trudeau
canada | Mark Carney
australia | Anthony Albanese
australia | Scott Morrison; ~Morrison
new-zealand | Jacinda Ardern
south-africa | Nelson Mandela
south-africa | Cyril Ramaphosa
south-africa | Jacob Zuma
kenya | William Ruto
kenya | Jomo Kenyatta; ~Kenyatta
kenya | Uhuru Kenyatta; ~Kenyatta
ethiopia | Abiy Ahmed; Abiy
ethiopia | Haile Selassie
ethiopia | Mengistu Haile Mariam
rwanda | Paul Kagame
uganda | Yoweri Museveni
uganda | Idi Amin
nigeria | Bola Tinubu; Bola Ahmed Tinubu
nigeria | Muhammadu Buhari
ghana | Kwame Nkrumah
zimbabwe | Robert Mugabe
zimbabwe | Emmerson Mnangagwa
dr-congo | Mobutu Sese Seko; Mobutu
dr-congo | Patrice Lumumba
dr-congo | Félix Tshisekedi; Felix Tshisekedi
tanzania | Julius Nyerere
tunisia | Kais Saied
vatican-city | Pope Francis
vatican-city | Pope Leo XIV
vatican-city | Pope John Paul II; John Paul II
european-union | Ursula von der Leyen
european-union | Josep Borrell
european-union | Kaja Kallas
european-union | Charles Michel
nato | Jens Stoltenberg
nato | Mark Rutte
united-nations | António Guterres; Antonio Guterres
united-nations | Ban Ki-moon
united-nations | Kofi Annan
`;
