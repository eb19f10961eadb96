// The words adjacent to names in Han: institutions and goods called after places, peoples, titles; and how names are used.

import type { AdjacentWordRules } from '../adjacent-words.ts';
import { words } from '../contract.ts';

/** Chinese, and Japanese names in Han. */
export const hanAdjacentWords: Partial<AdjacentWordRules> = {
  // The states of the United States (ISO 3166-2:US) but Georgia, New York and Washington, which are as often something else.
  regions: words(`
    亚拉巴马 阿拉斯加 亚利桑那 阿肯色 加利福尼亚 科罗拉多 康涅狄格 特拉华 佛罗里达 夏威夷 爱达荷 伊利诺伊 印第安纳 艾奥瓦 堪萨斯
    肯塔基 路易斯安那 缅因 马里兰 马萨诸塞 密歇根 明尼苏达 密西西比 密苏里 蒙大拿 内布拉斯加 内华达 新罕布什尔 新泽西 新墨西哥
    北卡罗来纳 北达科他 俄亥俄 俄克拉何马 俄勒冈 宾夕法尼亚 罗得岛 南卡罗来纳 南达科他 田纳西 得克萨斯 犹他 佛蒙特 弗吉尼亚
    西弗吉尼亚 威斯康星 怀俄明
  `),
  coordinators: /^[和与與跟及、と]$/,
  historicalNamesakes: {
    // Of the Spring and Autumn and the Warring States; today's Koreans write the name of one of them.
    names: words(
      '韩国 韓國 秦国 秦國 楚国 楚國 齐国 齊國 燕国 燕國 赵国 趙國 魏国 魏國 越国 越國 吴国 吳國 鲁国 魯國 晋国 晉國',
    ),
    // What only states of today have.
    today:
      /^(?:总统|總統|总理|總理|政府|媒体|媒體|外交|外长|外長|国防|國防|国会|國會|企业|企業|电影|電影|球|记者|記者|学者|學者|大使)/,
    age: /[战戰戦][国國](?:七雄|[时時][代期]|策)|春秋(?:[时時][代期]|[战戰][国國]|五霸)|先秦|[东東西]周(?:[时時][代期]|王|初|末)|[诸諸]侯[国國]|[灭滅]六[国國]|秦[灭滅][六韩韓赵趙魏楚燕齐齊]/u,
  },
  rejectionPatterns: [
    {
      // Institutions called after a place, by kind: schools, papers, lodgings and restaurants, streets, squares and bridges.
      why: 'wordAfter',
      appliesTo: 'places',
      after:
        /^(?:大学|大學|学院|學院|日报|日報|时报|時報|晚报|晚報|新闻报|新聞|饭店|飯店|酒店|宾馆|賓館|ホテル|餐厅|餐廳|大厦|大廈|大街|大道|大桥|大橋|广场|廣場)/,
      introducesNamesake: false,
    },
    {
      // 朝鲜人, 朝鲜语, but 朝鲜人民.
      why: 'wordAfter',
      appliesTo: 'places',
      after: /^(?:人(?![民员員士大权權道口质質工力数數均选選物才形事类類为為体體生群气氣文])|[族裔]|语|語)/,
      introducesNamesake: false,
    },
    // A part of a title, 《海参崴往事》; alone between the marks it is a name.
    {
      why: 'title',
      appliesTo: 'any',
      before: /《[^》]{1,30}$/,
      after: /^[^》]{0,30}》/,
      introducesNamesake: false,
    },
    { why: 'title', appliesTo: 'any', before: /《$/, after: /^[^》]{1,30}》/, introducesNamesake: false },
    {
      // 女婿哈桑, 名叫哈桑: whoever has a place's name and is somebody's kin or called so. The terms are those for the closest kin.
      why: 'role',
      appliesTo: 'places',
      before:
        /(?:丈夫|妻子|父亲|母亲|爸爸|妈妈|儿子|女儿|女婿|儿媳|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|外公|外婆|叔叔|阿姨|舅舅|姑姑|侄子|侄女|外甥|孙子|孙女|名叫|叫做|取名|叫)[“「]?$/,
      introducesNamesake: true,
    },
  ],
  usage: {
    places: {
      beforePattern: /(?:在|到|从|去|往|抵|赴|访|访问|离开|驻|留学|留學|旅居|移居|侨居|出使|移民|逃往|前往)$/,
      after: /^(?:に|へ|で|から|まで)/,
    },
    states: {
      beforePattern: /(?:对|与|和|向|同|由|、)$/,
      after: /^(?:的|政府|总统|外交|官员|和|与|、|方面|在|对|向|表示|宣布|[と・]|は|が|を|の)/,
    },
    governmentActions: /^(?:谴责|譴責|否决|否決|制裁|驱逐|驅逐|召回)/,
    officeAfter:
      /^(?:总统|主席|委员长|总书记|国务委员|外相|大使|部长|副部长|局長|委員長|国防委員|総書記|大統領|大使|外相)/,
  },
};
