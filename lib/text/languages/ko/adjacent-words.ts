// The words adjacent to names in Korean: first names of foreigners, things called after places, trades, and how names are used.

import type { AdjacentWordRules } from '../adjacent-words.ts';
import { words } from '../contract.ts';

/** Korean has no capitals; listed words, particles and offices tell whose a name is. */
export const koreanAdjacentWords: Partial<AdjacentWordRules> = {
  givenNames: words(`
    조지 마사 덴절 덴젤 마리나 마리아 안나 안드레이 알렉산드르 알렉산더 알렉세이 니콜라이 드미트리 보리스 빅토르 블라디미르 세르게이
    올가 이고리 이리나 이반 나탈리아 엘레나 예카테리나 다리야 율리야 미하일 유리 존 제임스 로버트 윌리엄 리처드 찰스 토머스 마이클
    데이비드 멜라니아 이방카 에릭 류드밀라 루드밀라 타티아나 파벨 표트르 올레그 키릴 막심 로만 안톤 아나스타샤 스베틀라나
  `),
  eponymNouns: words(`
    그림책 동화 만화 웹툰 게임 노래 응원가 가요 앨범 연극 뮤지컬 드라마 다큐 다큐멘터리 밴드 가수 영화 소설 호텔 잠수함 여객선 탐사선
    식당 카페 선수 지휘자 배우 작가 감독 화가 시인 코치 신인 아나운서 성우 탤런트 개그맨 셰프 아파트 빌라
  `),
  // The states of the United States (ISO 3166-2:US) but Georgia, New York and Washington, which are as often something else;
  // two that are parts of other words carry the word for a state.
  regions: words(`
    앨라배마 알래스카 애리조나 아칸소 캘리포니아 콜로라도 코네티컷 델라웨어 플로리다 하와이 아이다호 일리노이 인디애나 아이오와 캔자스
    켄터키 루이지애나 메인주 메릴랜드 매사추세츠 미시간 미네소타 미시시피 미주리 몬태나 네브래스카 네바다 뉴햄프셔 뉴저지 뉴멕시코
    노스캐롤라이나 노스다코타 오하이오 오클라호마 오리건 펜실베이니아 로드아일랜드 사우스캐롤라이나 사우스다코타 테네시 텍사스 유타주
    버몬트 버지니아 웨스트버지니아 위스콘신 와이오밍
  `),
  coordinators: /^(?:[와과]|, ?|·| 및 )(?: )?$/,
  rejectionPatterns: [
    {
      // What is called after a city, written apart: 모스크바 발레단. Of states this says where it is from.
      why: 'wordAfter',
      appliesTo: 'towns',
      nextCharacter: ' ',
      after:
        /^ (?:대학교|국립대|발레단|교향악단|필하모닉|국제영화제|영화제|뮬|증후군|갬빗|타임스|포스트|호텔|극장|제과|예식장|빌딩|아파트|빌라|상가|식당|카페|거리|슈퍼|마트|약국)/,
      introducesNamesake: false,
    },
    {
      // 스톡홀름 변화로 불리는: the longer name that something is called by.
      why: 'suffix',
      appliesTo: 'places',
      nextCharacter: ' ',
      after: /^ [가-힣]{1,6}?(?:으로|로) 불(?:리|린|렸)/,
      introducesNamesake: false,
    },
    {
      // ‘모스크바의 겨울’: a quotation too short for speech that begins with the name.
      why: 'title',
      appliesTo: 'any',
      before: /['‘“「『《〈]$/,
      after: /^[^'’”」』》〉.?!]{1,10}(?<![다요까죠라자음함])['’”」』》〉]/,
      introducesNamesake: false,
    },
    {
      // 이용호 감독, 최선희 작가, 김정은 선수: somebody of another trade.
      why: 'trade',
      appliesTo: 'people',
      nextCharacter: ' ',
      after:
        /^ (?:감독|작가|선수|배우|코치|가수|시인|화백|화가|변호사|원장|셰프|PD|피디|아나운서|학생|어린이|간호사|순경|경위|점장|이장|반장)/,
      introducesNamesake: true,
    },
  ],
  usage: {
    places: { after: /^(?:에서|에|으로|로|행|발|까지|부터|의)/ },
    states: {
      after:
        /^(?:는|은|이|가|를|을|와|과|도|측|당국|[·-]| ?(?:정부|대통령|총리|외교|외무|국무부|국방부|국방|군|의회|대표|대사|중앙|주재|언론|매체|국민|인민|경제))/,
    },
    officeAfter:
      /^ ?(?:동지|담화|국무위원장|위원장|총비서|대통령|외무상|외무성|제1부상|부상|부부장|당 부부장|고문|대표|대사|장관|총리|주석|대변인|보좌관)/,
  },
  uncased: {
    word: /([가-힣]+) ['"‘“「『]?$/,
    titled: /([가-힣]+?)(?:에서는|에서|에는|은|는|이|가|인)? ?['‘“「『《〈][^'‘’“”」』》〉]{0,24}$/,
  },
  singleSyllableSurname: {
    surname: /^[가-힣]$/,
    office:
      /^ (?:국무위원장|위원장|총비서|대통령|외무상|제1부상|부상|부부장|당 부부장|고문|대표|대사|장관|총리|전 대통령|씨)/,
  },
};
