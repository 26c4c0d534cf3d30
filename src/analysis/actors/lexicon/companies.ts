/**
 * Companies and universities with a name of their own, as lines of `ORGANISATIONS`. They act for no state. Others are
 * found by the last word of their names.
 *
 * Sources: Forbes Global 2000 (2024), the largest of each country; QS World University Rankings (2025), the first ten.
 */
export const COMPANIES = `
| Google; Alphabet | 구글
| Apple | 애플
| Microsoft | 마이크로소프트
| Amazon | 아마존
| Meta; Facebook | 메타; 페이스북
| Twitter | 트위터
| Netflix | 넷플릭스
| Nvidia | 엔비디아
| Intel | 인텔
| OpenAI
| Tesla | 테슬라
| SpaceX
| Boeing | 보잉
| Airbus | 에어버스
| ExxonMobil; Exxon Mobil; Exxon
| Chevron
| TotalEnergies
| BP
| Saudi Aramco; Aramco
| Goldman Sachs
| Morgan Stanley
| JPMorgan; JPMorgan Chase; JP Morgan
| Citigroup; Citibank
| HSBC
| BlackRock
| Walmart
| Pfizer | 화이자
| Moderna
| AstraZeneca
| Novartis
| Roche
| Samsung; Samsung Electronics | 삼성; 삼성전자
| SK Hynix | SK하이닉스
| LG; LG Electronics | LG전자
| Hyundai; Hyundai Motor; Hyundai Motors | 현대차; 현대자동차
| Kia
| Posco; POSCO | 포스코
| Naver | 네이버
| Kakao | 카카오
| Toyota | 토요타; 도요타
| Honda
| Nissan
| Sony | 소니
| SoftBank
| Huawei | 화웨이
| Alibaba | 알리바바
| Tencent
| ByteDance
| BYD
| Baidu
| Cosco; COSCO
| Sinopec
| TSMC
| Foxconn
| Tata; Tata Group; Tata Steel
| Reliance Industries
| Adani; Adani Group
| Infosys
| Volkswagen; VW | 폭스바겐
| Mercedes-Benz
| BMW
| Siemens
| Bosch
| BASF
| Bayer
| SAP
| Renault
| Stellantis
| Nestlé; Nestle
| Unilever
| Ikea; IKEA
| Ericsson
| Nokia
| Maersk; A.P. Moller-Maersk
| Vale
| Petrobras
| Rosneft
| Lukoil
| Ford; Ford Motor
| General Motors; GM
| General Electric; GE
| IBM
| Oracle
| Uber
| Airbnb
| Disney; Walt Disney
| Coca-Cola
| McDonald's
| Starbucks
| Eli Lilly
| Novo Nordisk
| Barclays
| Volvo; Volvo Cars
| Wells Fargo
| Charles Schwab
| Philip Morris
| Ralph Lauren
| Louis Vuitton
| Hugo Boss
| Rolls-Royce
| Harley-Davidson
| Johnson & Johnson
| Procter & Gamble
| Ernst & Young
| Merrill Lynch
| Thomson Reuters
| Thomas Cook
| Booz Allen
| Lockheed Martin
| Johns Hopkins; Johns Hopkins University
| Harvard; Harvard University
| Yale; Yale University
| Stanford; Stanford University
| Oxford University; University of Oxford
| Cambridge University; University of Cambridge
| MIT; Massachusetts Institute of Technology
`;
