// Verbs that say no more than that something was said: news has them in every sentence, whatever its topic.
import { searchTerms } from '../terms.ts';

/**
 * A closed class: verbs of saying and reporting that take the reported clause as their object. English after VerbNet's
 * classes say-37.7 and tell-37.2 and the reporting verbs of Quirk et al. 1985, §14.30; the other languages have their
 * equivalents.
 */
const REPORTING_VERBS = `
  say state report tell announce declare claim assert note remark mention observe comment add stress emphasize emphasise
  underline affirm reaffirm reiterate express recall explain describe write cite quote relay inform argue believe consider
  admit acknowledge confirm deny warn according account view opinion statement interview
  сказать заявить заявлять сообщить сообщать сообщает рассказать отметить отмечать подчеркнуть добавить передать передает
  уточнить пояснить указать напомнить считать утверждать признать подтвердить написать пишет говорить говорится словам
  заявление мнение интервью
  말했 밝혔 밝힌 전했 전한 보도 발표 주장 설명 강조 덧붙 지적 언급 따르 알려 알려졌
  表示 指出 宣布 报道 报导 强调 认为 声称 透露 介绍 称 说 告诉 据悉
`;

/** The same as search terms. */
export const REPORTING_TERMS: ReadonlySet<string> = new Set(
  searchTerms(REPORTING_VERBS).map(({ term }) => term),
);
