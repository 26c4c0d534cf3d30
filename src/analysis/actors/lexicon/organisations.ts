/**
 * Blocs, international bodies, agencies and armed groups. A line a body: id of the state or body that it acts for, if
 * any | names, the first to show | Korean names. News agencies speak for themselves, so they have no country here.
 *
 * Sources: the UN System Chart (2024); the Factbook's appendix "International organizations and groups".
 */
export const ORGANISATIONS = `
| United Nations; UN; U.N.; United Nations Organization; General Assembly; UNGA | 유엔; 국제연합
united-nations | Security Council; UN Security Council; U.N. Security Council; United Nations Security Council; UNSC; U.N.S.C. | 안전보장이사회; 안보리
| European Union; EU; E.U.; Brussels | 유럽연합; 브뤼셀
european-union | European Commission; EU Commission | 유럽집행위원회; 유럽연합 집행위원회
european-union | European Council
european-union | European Parliament | 유럽의회
| NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance | 나토; 북대서양조약기구
| ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations | 아세안; 동남아시아국가연합
| African Union; AU | 아프리카연합
| Arab League; League of Arab States | 아랍연맹
| Organization of American States; OAS | 미주기구
| Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; OSCE | 유럽안보협력기구
| Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
| Gulf Cooperation Council; GCC
| Commonwealth of Nations; the Commonwealth
| Commonwealth of Independent States; CIS | 독립국가연합
| Collective Security Treaty Organization; CSTO
| Eurasian Economic Union; EAEU
| Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO | 상하이협력기구
| BRICS; Brics | 브릭스
| G7; G-7; Group of Seven; Group of 7 | 주요 7개국
| G8; G-8; Group of Eight
| G20; G-20; Group of 20; Group of Twenty | 주요 20개국
| G77; G-77; Group of 77
| the Quad; Quadrilateral Security Dialogue | 쿼드
| AUKUS; Aukus | 오커스
| Five Eyes
| APEC; Asia-Pacific Economic Cooperation | 아시아태평양경제협력체; 에이펙
| ECOWAS; Ecowas; Economic Community of West African States
| East African Community; EAC
| Southern African Development Community; SADC
| Intergovernmental Authority on Development; IGAD
| Mercosur; Mercosul
| CARICOM; Caricom; Caribbean Community
| CELAC; Community of Latin American and Caribbean States
| Pacific Islands Forum
| Alliance of Sahel States; AES
| Non-Aligned Movement
| Comintern; Communist International
| Comecon; COMECON
| League of Nations | 국제연맹
| European Economic Community; EEC; European Community; Common Market; European Coal and Steel Community
| Council of Europe
european-union | European Central Bank; ECB | 유럽중앙은행
| European Court of Human Rights; ECHR
| European Court of Justice; Court of Justice of the European Union; ECJ; CJEU
| Frontex
| Europol
| Eurostat
| Interpol; INTERPOL
| International Atomic Energy Agency; IAEA; I.A.E.A. | 국제원자력기구
| World Trade Organization; World Trade Organisation; WTO; W.T.O. | 세계무역기구
| International Monetary Fund; IMF; I.M.F. | 국제통화기금
| World Bank; International Bank for Reconstruction and Development; IBRD | 세계은행
| World Health Organization; World Health Organisation; WHO; W.H.O. | 세계보건기구
| World Food Programme; World Food Program; WFP | 세계식량계획
| Food and Agriculture Organization; FAO
| International Labour Organization; International Labor Organization; ILO
| UNESCO; Unesco | 유네스코
| UNICEF; Unicef | 유니세프
| UNHCR; U.N. refugee agency; UN refugee agency | 유엔난민기구
| UNRWA; Unrwa
| UNDP; United Nations Development Programme; United Nations Development Program
| UNEP; United Nations Environment Programme; UN Environment Programme
| UNAIDS
| UNCTAD
| OCHA; UNOCHA
| UNIFIL
| IPCC; Intergovernmental Panel on Climate Change
| World Meteorological Organization; World Meteorological Organisation; WMO | 세계기상기구
| International Organization for Migration; IOM
| International Maritime Organization; IMO
| International Civil Aviation Organization; ICAO
| International Criminal Court; ICC | 국제형사재판소
| International Court of Justice; ICJ; World Court | 국제사법재판소
| Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW
| OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | 경제협력개발기구
| OPEC; Opec; Organization of the Petroleum Exporting Countries | 석유수출국기구
| OPEC+; Opec+; OPEC Plus
| International Energy Agency; IEA | 국제에너지기구
| World Economic Forum; WEF | 세계경제포럼
| Asian Development Bank; ADB | 아시아개발은행
| African Development Bank; AfDB
| Inter-American Development Bank
| European Investment Bank
| Asian Infrastructure Investment Bank; AIIB | 아시아인프라투자은행
| Bank for International Settlements
| Red Cross; International Committee of the Red Cross; ICRC; International Federation of Red Cross and Red Crescent Societies; IFRC; Red Crescent | 적십자; 적십자사
| Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | 국경없는의사회
| Amnesty International | 국제앰네스티
| Human Rights Watch; HRW
| Greenpeace | 그린피스
| Oxfam
| Save the Children
| World Wildlife Fund; World Wide Fund for Nature; WWF
| International Union for Conservation of Nature; IUCN
| Transparency International
| Reporters Without Borders
| International Olympic Committee; IOC | 국제올림픽위원회
| FIFA; Fifa | 피파; 국제축구연맹
| UEFA; Uefa
| World Anti-Doping Agency; WADA
| CERN; Cern; European Organization for Nuclear Research
| European Space Agency; ESA | 유럽우주국
| European Southern Observatory; ESO
| Associated Press; AP
| Reuters | 로이터
| Agence France-Presse; AFP
| Bloomberg; Bloomberg News
| BBC; British Broadcasting Corporation
| CNN
| Al Jazeera; Al-Jazeera
| Yonhap; Yonhap News Agency; Yonhap news agency; Yonhap News | 연합뉴스
| Kyodo; Kyodo News
| Jiji Press
| Interfax
| Al-Qaeda; al-Qaeda; Al Qaeda; al Qaeda; al-Qaida | 알카에다
| Islamic State; ISIS; ISIL; Daesh | 이슬람국가
| Boko Haram
| al-Shabaab; Al-Shabaab; al-Shabab; Al-Shabab
| Muslim Brotherhood
| Wagner Group
| Kurdistan Workers' Party; PKK
| Congress
| Supreme Court
`;
