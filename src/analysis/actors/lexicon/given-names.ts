const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/**
 * Given names that don't need a title to be seen as a person's: the most frequent ones of English-speaking countries and
 * those that international news carries, without words that also open sentences (Will, Grace, May, Mark kept only
 * before a surname).
 *
 * Sources: US Social Security Administration, popular baby names by decade (public domain); the names of heads of state
 * and government in the CIA's "Chiefs of State and Cabinet Members" (public domain).
 */
export const GIVEN_NAMES = list(`
Aaron Abdel Abdul Abdullah Abdulla Abdelaziz Abdelfattah Abdelmadjid Abel Abigail Abiy Abraham Ada Adam Adela Adele Adolf
Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aisha Akira Aksel Alain Alan Albert Alberto Aleksandar Aleksander Aleksandr Aleksey
Alejandro Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Alfredo Ali Alice Alicia
Alison Alistair Allan Allen Allison Amanda Amber Amelia Amina Amir Amit Amy Ana Anatoly Anders Andre André Andrea Andreas
Andrei Andres Andrés Andrew Andrey Andriy Andrzej Andy Angel Angela Angelina Anita Anjali Ann Anna Anne Annette Annie Anselm
Anthony Antoine Anton Antoni Antonia Antonin Antonio António Antony Anwar Anya Ariel Aristide Armando Arnold Arthur Artur Arturo Arun
Arvind Asha Ashley Ashraf Atal Audrey August Augusto Augustus Aung Ayesha Barack Barbara Barry Bashar Beatrice Beatrix Ben Benazir
Benedict Benigno Benito Benjamin Bernard Bernardo Bernie Bertha Beth Betty Beverly Bill Billy Binyamin Blaise Bob Bobby Boris
Bradley Brad Brandon Brenda Brendan Brett Brian Bridget Bruce Bruno Bryan Caitlin Cameron Carl Carla Carlos Carmen Carol
Carolina Caroline Carrie Catherine Cathy Cecil Cecilia Celia Cesar César Charles Charlie Charlotte Cheryl Chinua Chloe Chris
Christian Christina Christine Christopher Cindy Claire Clara Clare Clarence Claude Claudia Claudio Clement Clifford Clive Colin
Colleen Connor Conrad Constance Cornelius Craig Crystal Cynthia Cyril Daisuke Damien Dan Dana Daniel Daniela Danielle Danny
Daphne Darren Dave David Dean Deborah Debra Declan Denise Dennis Denis Derek Desmond Diana Diane Diego Dieter Dilma Dimitri Dimitris Dirk
Dmitri Dmitriy Dmitry Dmytro Dolores Dominic Dominique Don Donald Donna Dora Doris Dorothy Doug Douglas Duncan Dustin Dwight
Eamon Earl Ebrahim Ed Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Eileen Ekaterina Elaine Eleanor Elena Eli Elias
Elise Eliza Elizabeth Ella Ellen Ellie Elon Elsa Elsie Emil Emily Emma Emmanuel Emmerson Enrico Enrique Eric Erica Erich Erik Erin
Ernest Ernesto Erwin Esther Ethan Eugene Eva Evan Evelyn Evo Fatima Fatou Federico Felipe Felix Ferdinand Fernanda Fernando Fidel Fiona
Florence Frances Francesca Francesco Francis Francisco Franco François Francois Françoise Frank Frankie Franklin Franz Fred
Frederic Frederick Frederik Frida Friedrich Fritz Fumio Gabriel Gabriela Gabriella Gail Galina Gamal Gareth Garry Gary Gavin Gennady
Geoff Geoffrey Georg George Georges Georgina Gerald Gerard Gerhard Gertrude Giacomo Gilbert Gina Giorgia Giorgio Giovanni
Giulia Giuseppe Gladys Glenn Gloria Gordon Goran Grigory Graham Greg Gregor Gregory Greta Guido Guillermo Gunther Gustav Gustavo Gwen Haile
Hakan Hamid Hannah Hans Harold Harriet Harry Haruki Harvey Hasan Hassan Heather Hector Heidi Heinrich Helen Helena Helga Helmut Henri
Henrik Henry Herbert Herman Hermann Hideki Hilary Hillary Hiroshi Hirohito Ho Holly Hosni Howard Hu Hubert Hugh Hugo Hussein Ian Ibrahim Ida
Ignacio Igor Ilham Ilya Imran Indira Ines Inga Ingrid Irene Irina Iris Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan Ivana Jacinda
Jack Jacob Jacqueline Jacques Jair Jake Jakob Jamal James Jamie Jan Jane Janet Janice Jared Jason Javier Jawaharlal Jay Jean Jeanne
Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Jiro Joan Joanna Joanne Joao João
Joaquin Joaquín Joe Joel Johan Johann Johannes John Johnny Jomo Jon Jonas Jonathan Jordi Jorge Jose José Josef Joseph Josephine Joshua
Josip Joy Joyce Józef Juan Juanita Judith Judy Jules Julia Julian Juliana Julie Juliet Julio Julius Jun Junichiro Justin Justyna Kamala
Karen Karim Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kaja Kay Keith Keir Kelly Ken Kenji Kenneth Kevin Khalid Kimberly
Kirsten Klaus Kofi Konrad Konstantin Kristen Kristin Kristina Kumar Kurt Kwame Kyle Kyriakos Lance Larry Lars Laura Lauren Laurence
Laurent Lawrence Lech Lee Leila Len Lena Leo Leon Leonard Leonardo Leonid Leopold Leslie Lev Lewis Liam Lidia Lillian Linda Lionel Lisa Liz Lloyd
Lois Lorenzo Lorraine Lou Louis Louisa Louise Lucas Lucia Lucien Lucy Ludwig Luigi Luis Luiz Luís Lula Luke Lydia Lyndon Lynn Mahatma Mahmoud
Mahmud Malala Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marcela Marcelo Marco Marcos Marcus Margaret Margot Maria María Marian
Marianne Marie Marilyn Marina Mario Marion Marjorie Mark Marta Martha Martin Martina Marvin Mary Masoud Mateusz Matt Matteo Matthew
Matthias Maureen Maurice Mauricio Maurizio Max Maxim Maximilian Maya Megan Mehmet Melanie Melissa Mercedes Mette Michael Michał Michel
Michele Michelle Michal Miguel Mihail Mikhail Mike Mikheil Milan Mildred Milton Miloš Milos Minh Miriam Mohamed Mohammad Mohammed Mohandas Moira Moises
Molly Mona Monica Monika Moses Mostafa Muammar Muhammad Muhammadu Mustafa Nadia Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel
Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicolás Nicole Nigel Nikita Nikola Nikolai Nikolay Nikos Nils Nina Noah Noel Nora Norma
Norman Nouri Nursultan Olaf Oleg Oleksandr Oleksiy Olena Olga Oliver Olivia Olivier Olof Olusegun Omar Oscar Oskar Osama Otto Owen Pablo Paolo Pamela
Patrice Patricia Patrick Paul Paula Pauline Pavel Pawel Pedro Peggy Penelope Penny Per Percy Pervez Pete Peter Petr Petra Petro Phil Philip Philippe
Phillip Phyllis Pierre Pieter Piotr Pius Porfirio Priya Rachel Radosław Rafael Rahul Rainer Raj Rajiv Ralph Ramón Ramon Ramzan Ranil Raphael Raul Raúl Ravi Ray
Raymond Rebecca Recep Reginald Rene René Reuven Rex Ricardo Richard Rick Rishi Rita Robert Roberta Roberto Robin Rodrigo Rodney Roger Roland
Rolf Roman Romano Ron Ronald Rosa Rosalind Rose Rosemary Ross Roxanne Roy Ruben Rudolf Rudolph Rupert Russell Rustam Ruth Ryan Saad Sabine Sabrina Saddam Sadiq
Sally Salman Salvador Sam Samantha Samir Samuel Sandra Sandro Sanjay Sanna Sara Sarah Saul Scott Sean Sebastian Sebastián Sebastien Sepp Serge Sergei Sergey Sergio
Serhiy Seth Seymour Shane Shannon Sharon Shaun Shawn Sheikh Sheila Shelley Sherry Shigeru Shimon Shinzo Shirin Shirley Sidney Sigmund Silvia Silvio Simon
Simone Soren Sofia Sonia Sophia Sophie Stacey Stacy Stanislav Stefan Stefano Stella Stephanie Stephen Steve Steven Stuart Sukarno Sunil Susan
Susanne Suzanne Sven Svetlana Sviatlana Sybil Sylvia Taizo Takeshi Tamara Tammy Tania Tanya Tara Taro Tayyip Ted Terence Teresa Terry Thabo Thaksin Thelma Theo
Theodor Theodore Theresa Therese Thomas Tim Timothy Tina Tobias Todd Tom Tomas Tomás Tommy Toni Tony Toshiro Tracy Travis Trevor Ulrich Ulrike Uma
Umar Ursula Uri Vaclav Václav Valentina Valeria Valerie Valery Vasily Venkat Vera Veronica Victor Viktor Viktoria Vincent Viola Virginia Virginie
Vivian Vlad Vladimir Volodymyr Vyacheslav Walter Wanda Warren Wayne Wendy Werner Wilhelm Willem William Wilma Wilfred Winston Wladyslaw Wolfgang Woodrow
Xavier Xiomara Yair Yasmin Yasser Yevgeny Yitzhak Yoshihide Yoweri Yukio Yulia Yuri Yuriko Yusuf Yves Yvette Yvonne Zachary Zara Zoe Zoran Zulfikar Eliud Sundar Satya Haile Kenenisa Usain Katarina Katri Reijo Pekka Anselm Andrej Jannik Ngozi Chidi Kwesi Kofi Amara Thandiwe Sipho Nomvula Wangari Wanjiru Aliko Desta Tirunesh Mamadou Ousmane Aminata Fatoumata Ibrahima Moussa Abdoulaye Seydou Bintou Félix Shai Nikola Luka Bogdan Zdravko Wisława Czesław Agnieszka Tomasz Marek Paweł Krzysztof Zbigniew Jarosław Mateo Luciana Thiago Rafaela Ximena Gonzalo Rodolfo Joaquín Santi Paloma Esperanza Itzel Nayib Deepika Priyanka Aishwarya Rajesh Ramesh Suresh Sanjiv Arundhati Dambisa Wole Chimamanda Siti Budi Joko Dewi Ayumi Haruka Kenzaburo Satoshi Yuki Naoko Kazuo Mariko Masayoshi Akihito Naruhito Hisashi Tadao Yayoi Ryuichi Hayao
`);

/** Given names that are also common words or names of places: only before a word that can be nothing but a surname. */
export const NAMESAKE_GIVEN = list(
  'Jordan Chad Israel Georgia Paris London Sofia Vienna Victoria Santiago Chelsea Salvador Austin Sydney Florence Adelaide',
);

/** Family names that stand first: the most frequent ones of Korea, China and Vietnam, by their countries' censuses. */
export const FAMILY_FIRST = list(`
Kim Lee Park Choi Jung Jeong Chung Kang Cho Yoon Yun Chang Jang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Yoo Yu Ryu Hong Moon
Jeon Chun Ko Koh Bae Paik Baek Nam Shim Noh Roh Ha Joo Ju Woo Koo Ku Heo Hur Min Ban Byun Chae Cha Pyo Ri Pak Choe Syngman
Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Tang Deng Feng Cao Peng
Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lu Fu Zhong Jia Xia Fang Xi Qin Mao Wen Bo Hua
Qiao Lai Tsai Chiang Soong Ai Tu Bai Qian Hou Tao Qi
Nguyen Tran Pham Hoang Phan Vu Vo Dang Bui Do Duong Ly Ngo Dinh Truong
`);
