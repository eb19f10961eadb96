// Simplified and traditional characters that names are made of; compared when a pack is compiled, not on a page.

/** Pairs, simplified first. Where one simplified character stands for several, the one that names use. */
const PAIRS = `
  万萬与與东東业業两兩严嚴丰豐临臨为爲丽麗举舉乌烏乐樂习習书書买買乱亂争爭于於云雲亚亞产產亲親亿億仅僅从從仓倉仪儀们們价價众衆优優会會
  伟偉传傳伦倫伪僞体體余餘儿兒党黨兰蘭关關兴興养養兽獸内內册冊写寫军軍农農冲衝决決况況冻凍净淨准準减減凤鳳凭憑凯凱击擊划劃刘劉则則刚剛创創
  别別制製剂劑剑劍剧劇劝勸办辦务務动動励勵劲勁劳勞势勢勋勳区區医醫华華协協单單卖賣卢盧卫衛却卻厂廠厅廳历歷厉厲压壓厌厭县縣参參双雙发發变變
  号號叶葉吕呂启啓员員听聽响響嘱囑团團园園围圍国國图圖圆圓圣聖场場坏壞块塊坚堅坛壇坝壩垒壘垦墾壮壯声聲处處备備复復够夠头頭夹夾夺奪奋奮奖奬
  妇婦娄婁娱娛孙孫学學宁寧实實宝寶宠寵审審宪憲宫宮宽寬宾賓对對寻尋导導寿壽将將尔爾尘塵尝嘗层層属屬岁歲岗崗岛島岭嶺峡峽币幣帅帥师師帐帳带帶
  帮幫广廣庄莊庆慶库庫应應庙廟废廢开開异異弃棄张張弹彈强強归歸录錄彻徹征徵忆憶态態怀懷总總恋戀恶惡悦悅惊驚惩懲愿願懒懶战戰户戶扑撲执執扩擴
  扫掃扬揚抚撫护護报報担擔拟擬择擇拥擁拨撥挂掛挡擋损損换換据據掷擲攒攢敌敵数數斋齋断斷无無旧舊时時昙曇显顯晓曉晋晉暂暫术術机機杀殺杂雜权權
  条條来來杨楊极極构構枪槍标標栋棟树樹样樣桥橋档檔梦夢检檢楼樓横橫欢歡欧歐欤歟岁歲残殘毁毀毕畢气氣汇匯汉漢汤湯沟溝没沒沪滬泪淚泽澤洁潔洋洋
  测測济濟浏瀏浑渾浓濃涛濤涡渦润潤涨漲渊淵温溫湾灣湿濕满滿滚滾滨濱灭滅灯燈灵靈灾災炉爐点點炼煉烁爍烂爛热熱爱愛爷爺牵牽犹猶狱獄独獨猎獵献獻
  环環现現玛瑪电電画畫畅暢疗療监監盖蓋盘盤盗盜盐鹽确確码碼砖磚础礎矿礦硕碩种種积積称稱稳穩穷窮窃竊竞競笔筆笼籠筑築签簽简簡粮糧紧緊纠糾红紅
  纤纖约約级級纪紀纯純纲綱纳納纵縱纷紛纸紙纽紐线線练練组組细細织織终終绍紹经經结結给給络絡绝絕统統继繼绩績续續维維综綜绿綠编編缓緩缔締网網
  罗羅罚罰罢罷联聯职職聂聶肃肅胜勝脑腦节節苏蘇荐薦荣榮药藥获獲莱萊莲蓮萨薩蓝藍虏虜虑慮虚虛虽雖补補装裝见見观觀规規视視览覽觉覺触觸订訂认認
  讨討让讓训訓议議讯訊记記讲講许許论論设設访訪证證评評识識诉訴词詞译譯试試诗詩诚誠话話询詢详詳语語误誤说說请請诸諸课課谁誰调調谈談谊誼谢謝
  谦謙谨謹谷谷贝貝负負贡貢财財责責贤賢败敗货貨质質贯貫贵貴贸貿费費贺賀资資赋賦赏賞赔賠赖賴赛賽赞贊赠贈赢贏赵趙跃躍车車轨軌轩軒转轉轮輪软軟
  轰轟轻輕载載较較辅輔辆輛辉輝输輸边邊辽遼达達迁遷过過运運还還这這进進远遠违違连連迟遲适適选選逊遜递遞遗遺邓鄧邻鄰郑鄭释釋里裏鉴鑑钢鋼钦欽
  钱錢铁鐵银銀链鏈销銷锁鎖锋鋒错錯键鍵镇鎮镜鏡长長门門闭閉问問闲閑间間闻聞阁閣队隊阳陽阴陰阵陣阶階际際陆陸陈陳险險随隨难難雾霧静靜韩韓页頁
  顶頂项項顺順须須顾顧预預领領颁頒频頻题題额額风風飞飛饭飯饮飲饰飾馆館马馬驱驅驻駐驾駕骂罵验驗骗騙鱼魚鲁魯鲜鮮鸟鳥鸡雞鸣鳴鹰鷹麦麥黄黃齐齊
  龙龍龟龜产產坚堅协協导導义義伤傷侧側倾傾债債俄俄
`;

const toTraditional = new Map<string, string>();
const toSimplified = new Map<string, string>();
for (const [pair] of PAIRS.replace(/\s+/g, '').matchAll(/../gu)) {
  const [simplified, traditional] = [...pair];
  if (simplified === undefined || traditional === undefined || simplified === traditional) continue;
  toTraditional.set(simplified, traditional);
  toSimplified.set(traditional, simplified);
}
// 為 and 爲, 啟 and 啓, 眾 and 衆: traditional has two forms of its own.
for (const [variant, simplified] of ['為为', '啟启', '眾众', '裡里', '獎奖', '線线'].map((pair) => [
  ...pair,
])) {
  if (variant !== undefined && simplified !== undefined) toSimplified.set(variant, simplified);
}

const mapped = (text: string, map: ReadonlyMap<string, string>): string =>
  [...text].map((char) => map.get(char) ?? char).join('');

/** The same name in simplified and in traditional characters, as far as they differ from it. */
export function characterVariants(name: string): string[] {
  const variants = [mapped(name, toTraditional), mapped(name, toSimplified)];
  return [...new Set(variants)].filter((variant) => variant !== name);
}
