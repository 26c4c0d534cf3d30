import type { ActorId } from '../actor.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Offices that stand after a name: 푸틴 대통령. Source: 국립국어원, 표준국어대사전; 행정안전부, 직제. */
export const KOREAN_OFFICES: readonly string[] = list(`
대통령 부통령 총리 부총리 수상 총통 주석 국가주석 총서기 서기장 국무위원장 위원장 장관 외교장관 국방장관 외무장관 외교부장 국방부장 부장 차관 대변인 대사 특사 총재 의장 대표 원내대표 의원
국왕 여왕 왕세자 황제 교황 총장 사무총장 사령관 참모총장 대장 장군 지사 시장 군수 구청장`);

/** Roles that stand after a name and are no office: 오도현 교수. */
export const KOREAN_TRADES: readonly string[] = list(
  '교수 박사 연구원 소장 원장 회장 사장 감독 코치 선수 작가 시인 기자 변호사 판사 검사 의사 목사 신부 스님 선생 씨 배우 가수 연구위원 센터장 팀장 이사장 관장 국장 과장',
);

/** Roles that stand before a name, with or without 인: 수집가 전형필, 학자인 최세진. */
export const KOREAN_ROLES_BEFORE: readonly string[] = list(`
시인 소설가 작가 화가 작곡가 건축가 감독 배우 가수 기자 언론인 학자 국어학자 역사학자 과학자 철학자 경제학자 교수 수집가 의사 변호사 판서 참판 부제학 대제학 영의정 좌의정 우의정 정승 임금 장군
선교사 승려 목사 신부 독립운동가 운동가 정치인 사업가 기업인 선수 코치 교사 농부 어부 선장 항해사 활동가 평론가 번역가 사진가 조각가 무용가 음악가 지휘자 위원 위원장 대변인 장관 총리 대통령`);

/** First syllables of the family names that nine in ten Koreans bear: 통계청, 성씨·본관 (2015). */
export const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕모제탁국';

/** Leaders whom Korean texts name without introduction: id of the state | Korean name; given names before it. */
export const KOREAN_KNOWN_PEOPLE: readonly (readonly [ActorId, string])[] = `
russia 푸틴
russia 메드베데프
russia 라브로프
russia 쇼이구
russia 옐친
soviet-union 스탈린
soviet-union 레닌
soviet-union 흐루쇼프
soviet-union 고르바초프
china 시진핑
china 마오쩌둥
china 덩샤오핑
china 저우언라이
china 후진타오
china 장쩌민
china 리창
china 왕이
taiwan 차이잉원
taiwan 라이칭더
china 장제스
north-korea 김정은
north-korea 김정일
north-korea 김일성
north-korea 김여정
north-korea 최선희
south-korea 윤석열
south-korea 문재인
south-korea 이재명
south-korea 박근혜
south-korea 이명박
south-korea 노무현
south-korea 김대중
south-korea 박정희
south-korea 이승만
united-states 트럼프
united-states 바이든
united-states 오바마
united-states 닉슨
united-states 레이건
united-states 케네디
united-states 트루먼
united-states 루스벨트
united-states 블링컨
united-states 루비오
united-states 키신저
japan 기시다
japan 이시바
japan 다카이치
japan 고이즈미
japan 히로히토
ukraine 젤렌스키
france 마크롱
france 드골
germany 메르켈
germany 숄츠
germany 메르츠
germany 히틀러
germany 비스마르크
united-kingdom 처칠
united-kingdom 대처
united-kingdom 스타머
italy 무솔리니
turkey 에르도안
israel 네타냐후
iran 하메네이
india 모디
india 네루
hungary 오르반
belarus 루카셴코
syria 아사드
iraq 후세인
brazil 룰라
cuba 카스트로
venezuela 마두로
south-africa 만델라
united-nations 구테흐스
european-union 폰데어라이엔
`
  .trim()
  .split('\n')
  .map((line) => {
    const [state = '', name = ''] = line.split(' ');
    return [state, name] as const;
  });
