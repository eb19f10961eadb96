// The words adjacent to names in Korean: things called after places, trades, states of the USA, and how names are used.

import type { AdjacentWordRules } from '../adjacent-words.ts';
import { words } from '../contract.ts';

/** Korean has no capitals; listed words, particles and offices tell whose a name is. */
export const koreanAdjacentWords: Partial<AdjacentWordRules> = {
  // By kind: works and ensembles, ships, and lodgings and restaurants among the types of schema.org.
  eponymNouns: words(`
    영화 드라마 다큐멘터리 소설 동화 그림책 만화 노래 앨범 연극 뮤지컬 오페라 발레 게임 밴드
    선박 여객선 화물선 유조선 어선 잠수함 구축함 호위함 순양함 항공모함 쇄빙선
    호텔 모텔 식당 카페 술집
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
      // What is called after a city, written apart: 모스크바 발레단. Of states this says where it is from. Institutions alone,
      // by kind: universities, ensembles, festivals, newspapers, theatres and lodgings.
      why: 'wordAfter',
      appliesTo: 'towns',
      nextCharacter: ' ',
      after:
        /^ (?:대학교|국립대|발레단|교향악단|관현악단|합창단|필하모닉|오케스트라|영화제|국제영화제|타임스|포스트|극장|호텔|모텔)/,
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
      // 이용호 감독, 최선희 작가: somebody of another trade. By kind: trades in writing, arts, broadcasting and sports, which
      // Korean writes after a name.
      why: 'trade',
      appliesTo: 'people',
      nextCharacter: ' ',
      after:
        /^ (?:작가|시인|소설가|번역가|통역사|기자|감독|배우|성우|아나운서|리포터|화가|화백|조각가|사진가|사진작가|무용가|작곡가|지휘자|가수|연주자|디자이너|코치|선수|심판)/,
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
