/**
 * Named programmes through which countries act: id of the country they are of | names | Korean names. Other ones are
 * found by their last word ("… Initiative").
 */
export const INITIATIVES = `
china | Belt and Road Initiative; Belt and Road initiative; Belt and Road; BRI; One Belt One Road; One Belt, One Road; New Silk Road; Belt and Road Summit; Belt and Road Forum | 일대일로
china | Polar Silk Road | 빙상 실크로드
china | Made in China 2025
china | Global Development Initiative
china | Global Security Initiative
united-states | Marshall Plan; European Recovery Program | 마셜 플랜
united-states | Truman Doctrine | 트루먼 독트린
united-states | Monroe Doctrine
united-states | Inflation Reduction Act
united-states | CHIPS Act; CHIPS and Science Act
united-states | New Deal
united-states | Indo-Pacific Economic Framework; IPEF
| North American Free Trade Agreement; NAFTA
| United States-Mexico-Canada Agreement; USMCA
| Trans-Pacific Partnership; TPP; CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership | 환태평양경제동반자협정
| Regional Comprehensive Economic Partnership; RCEP
| Paris Agreement; Paris Accord; Paris accord; Paris Accords; Paris climate agreement; Paris climate accord | 파리협정
| Kyoto Protocol | 교토의정서
| European Green Deal; Green Deal
| Schengen Area; Schengen area
| Sustainable Development Goals
| Iran nuclear deal; Joint Comprehensive Plan of Action; JCPOA
| Oslo Accords; Abraham Accords; Camp David Accords
| Good Friday Agreement
| Sunshine Policy; sunshine policy | 햇볕정책
`;
