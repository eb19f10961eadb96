// What stands around names in Korean: first names of foreigners, written before the surname with a blank.
import { type Neighbours, words } from '../contract.ts';

/** Korean has no capitals; only a listed first name tells that a surname after it is somebody's. */
export const koreanNeighbours: Partial<Neighbours> = {
  givenNames: words(`
    조지 마사 덴절 덴젤 마리나 마리아 안나 안드레이 알렉산드르 알렉산더 알렉세이 니콜라이 드미트리 보리스 빅토르 블라디미르 세르게이
    올가 이고리 이리나 이반 나탈리아 엘레나 예카테리나 다리야 율리야 미하일 유리 존 제임스 로버트 윌리엄 리처드 찰스 토머스 마이클
    데이비드 멜라니아 이방카 에릭 류드밀라 루드밀라 타티아나 파벨 표트르 올레그 키릴 막심 로만 안톤 아나스타샤 스베틀라나
  `),
  bearers: words(
    '그림책 동화 만화 웹툰 게임 노래 응원가 가요 앨범 연극 뮤지컬 드라마 다큐 다큐멘터리 밴드 가수 영화 소설 호텔 잠수함 여객선 탐사선 식당 카페 선수 지휘자 배우',
  ),
};
