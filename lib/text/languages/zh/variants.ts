// The same Chinese name in simplified and traditional characters; compared when a pack is compiled, not on a page.
import { ConverterFactory } from 'opencc-js/core';
import HK from 'opencc-js/dict/HKVariants';
import SIMPLIFIED_TO_TRADITIONAL from 'opencc-js/dict/STCharacters';
import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';
import TW from 'opencc-js/dict/TWVariants';

/**
 * Simplified characters that are traditional ones as well, by OpenCC's table of phrases: 里 is 裏 or 里. A test compares them with
 * that table, which itself takes a megabyte and would not fit into an extension.
 */
export const ALSO_TRADITIONAL =
  '万丑丰么于云仆价伙余佣党准几凶划占厂厘台叶吁吃后咨咸夸尸岩岳帘干广征恒愿据斗朴杠杰柜涂涌淀游熏皂确种筑胜腊腌膻苹范荐虫虱蜡跖辟适郁采里霉';
const OTHERS = new RegExp(`[^${ALSO_TRADITIONAL}]+`, 'gu');

type Convert = (text: string) => string;

interface Converters {
  toSimplified: Convert;
  /** As OpenCC, Taiwan and Hong Kong write them: 爲, 為. */
  toTraditional: readonly Convert[];
}

let made: Converters | undefined;

/** Made when first needed: nothing is converted while a page is read. */
function converters(): Converters {
  made ??= {
    toSimplified: ConverterFactory([TRADITIONAL_TO_SIMPLIFIED]),
    toTraditional: [
      ConverterFactory([SIMPLIFIED_TO_TRADITIONAL]),
      ConverterFactory([SIMPLIFIED_TO_TRADITIONAL], [TW]),
      ConverterFactory([SIMPLIFIED_TO_TRADITIONAL], [HK]),
    ],
  };
  return made;
}

/** The same name in simplified and in traditional characters, as far as they differ from it. */
export function characterVariants(name: string): string[] {
  const { toSimplified, toTraditional } = converters();
  const variants = [
    toSimplified(name),
    ...toTraditional.flatMap((convert) => [convert(name), name.replace(OTHERS, convert)]),
  ];
  return [...new Set(variants)].filter((variant) => variant !== name);
}
