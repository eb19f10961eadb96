// The particles and titles that are written together with a Korean name.
import { words } from '../contract.ts';

/** The longest run of Hangul after a name that can be particles or titles, in syllables. */
export const LONGEST_TAIL = 12;

// Offices, forms of address, and what makes a group or a side out of a name: 마체고라 대사는, 북한측, 러시아군.
const TITLES = `
  씨 님 군 양 측 산 제 식 발 행 내 정부 당국 주민 대사 대사관 대통령 위원장 국무위원장 국방위원장 총비서 비서 주석 총리
  부총리 장관 차관 외무상 부상 외교부장 부부장 부장 국장 원장 의장 의원 교수 박사 기자 대표 대표단 사장 회장 특사
  고문 원수 장군 대장 대변인 보좌관 서기 총서기 지사 시장 동지 부위원장 노동자 로동자 각하 주재 사이 특명전권대사 총영사 총령사
  정권 지도부 의회 인민 팀 지역 시 전선 일대 현지 방문 공사 특파원
`;
const PARTICLES = `
  이 가 은 는 을 를 의 에 과 와 도 만 로 으로 에서 에게 에게서 께 께서 한테 부터 까지 마저 조차 밖에 보다 처럼 같이 대로 마다
  나 이나 며 이며 랑 이랑 하고 든지 이든지 라도 이라도 란 이란 라는 이라는 라고 이라고 라며 이라며 이다 였다 이었다 이던
  입니다 이고 이자 이지만 인데 인지 이라 이라면 라면 뿐 만큼 들 로서 으로서 로써 으로써 야말로 이야말로 커녕 여 이여 씩 간
  서 다 등 및 때문 대한 에선 에겐 로부터 으로부터 에서부터
`;

const either = (list: string): string => [...words(list)].sort((a, b) => b.length - a.length).join('|');
// At most two titles (주재 대사), then up to three particles: 대사 + 에게 + 는.
const TAIL = new RegExp(`^(?:${either(TITLES)}){0,2}(?:들)?(?:${either(PARTICLES)}){0,3}$`);

/** Whether the Hangul that follows a name up to the end of the word is nothing but particles and titles. */
export function koreanTail(rest: string): boolean {
  return rest.length <= LONGEST_TAIL && TAIL.test(rest);
}
