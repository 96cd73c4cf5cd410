using System.Collections.Frozen;

namespace SecondOpinion.Bot.Domain.Language;

/// <summary>Traditional characters (and the Japanese forms of some) as simplified ones, for the characters that health talk uses.</summary>
internal static class HanFolding
{
    // Pairs: traditional, simplified.
    private const string Pairs =
        "個个們们這这說说話话請请問问題题時时間间點点過过還还後后來来對对會会為为嗎吗麼么沒没無无與与給给讓让從从開开關关門门車车東东馬马鳥鸟魚鱼麥麦黃黄齊齐齒齿龍龙"
        + "頭头頸颈頰颊臉脸顏颜額额顱颅腦脑腸肠腎肾脈脉臟脏膚肤膽胆脹胀腫肿膿脓腳脚臍脐體体骨骨髒脏鬆松髮发發发鬱郁癢痒瘋疯癱瘫癲癫癇痫痙痉瘡疮瘓痪癒愈療疗癥症癌癌"
        + "藥药醫医護护診诊斷断術术傷伤殺杀殘残絕绝緊紧綠绿紅红紫紫紋纹線线結结絡络給给經经續续總总繼继縫缝縮缩繃绷織织維维級级約约終终組组細细統统網网纏缠"
        + "氣气氫氢氧氧滅灭漿浆濕湿燙烫燒烧熱热爛烂燈灯煙烟爐炉爾尔獨独獅狮獄狱現现環环電电畫画當当異异畢毕發发盡尽監监盤盘盜盗眾众著着睜睁瞞瞒矚瞩礦矿碼码確确"
        + "禮礼禱祷離离種种稱称積积穩稳窒窒窮穷竅窍筆笔節节範范籤签糧粮糾纠純纯紙纸紗纱紮扎細细綁绑緩缓繩绳繡绣聲声聽听聯联聰聪職职肅肃脅胁"
        + "腎肾膠胶臥卧臨临舉举舊旧蓋盖蘇苏處处虛虚號号蟲虫蟻蚁蠍蝎蜂蜂蠟蜡補补裝装裡里裏里製制複复覺觉觀观觸触訂订計计訊讯記记討讨許许診诊詞词試试詢询該该認认誤误誰谁課课調调談谈論论諮咨謝谢證证識识警警譯译議议譽誉讀读變变讓让"
        + "豬猪貓猫財财貧贫貨货責责買买費费貴贵賣卖質质賠赔賴赖賺赚贏赢趕赶躍跃軀躯軟软輕轻載载輛辆輪轮輸输轉转轟轰辦办農农連连週周進进運运過过違违遠远適适遲迟選选遺遗邊边鄉乡醬酱醜丑釋释針针釘钉鈉钠鉀钾鈣钙銀银銳锐鋼钢錄录錢钱錯错鍋锅鎖锁鎮镇鏡镜鐘钟鐵铁長长閉闭閃闪陽阳陰阴陣阵陸陆險险隨随隱隐隻只雙双雜杂雞鸡難难雲云靈灵靜静韓韩響响頂顶項项順顺須须預预頻频顆颗願愿類类顧顾顫颤顯显風风飛飞飯饭飲饮飽饱餅饼養养餓饿餘余館馆駕驾駛驶騎骑騙骗騰腾驗验驚惊驟骤髖髋鬥斗鬧闹鮮鲜麻麻黏粘點点齡龄龜龟"
        + "劇剧劑剂劃划創创則则剛刚剝剥動动勁劲務务勝胜勞劳勢势勸劝匯汇區区協协單单卻却厲厉參参吳吴啞哑喪丧喚唤嗆呛嘔呕嘗尝嚇吓嚥咽嚨咙嚴严囑嘱囪囱國国圍围園园圓圆圖图團团執执堅坚報报場场塊块墜坠墮堕壓压壞坏壽寿夠够夢梦夾夹奪夺奮奋婦妇媽妈嬰婴嬤嬷孫孙學学寧宁實实審审寫写寬宽寶宝將将專专尋寻導导屍尸層层屬属崗岗嶄崭帶带帳帐幫帮幹干幾几庫库廁厕廢废廣广廳厅張张強强彈弹彎弯後后徑径復复恥耻惡恶惱恼愛爱態态慘惨慣惯慮虑憂忧憑凭憤愤懶懒懷怀懸悬懼惧戀恋戲戏戶户拋抛捨舍掃扫掙挣掛挂採采換换揚扬損损搖摇搶抢撐撑撥拨撫抚撲扑撿捡擊击擋挡擔担據据擠挤擦擦擬拟擴扩擺摆擾扰攔拦攝摄攪搅敗败敵敌數数斃毙"
        + "悶闷應应懶懒遞递筋筋頂顶於于昇升晝昼暈晕暫暂曆历曉晓書书極极樓楼樂乐樣样樹树橋桥機机檔档檢检櫃柜欄栏權权歡欢歲岁歷历歸归殞殒殼壳毀毁氈毡決决沖冲況况洩泄淚泪淨净淺浅渾浑湯汤溝沟溫温滯滞滲渗滾滚滿满漏漏漢汉潔洁潰溃潤润澀涩濃浓濟济瀉泻灘滩災灾炎炎無无煩烦營营爭争爺爷牆墙牽牵犧牺狀状猶犹獎奖獲获產产畝亩癤疖癮瘾"
        + "瀕濒濾滤灑洒尿尿屎屎媽妈妳你您您它它祂他啟启喎歪唸念嚐尝囌苏眞真啓启牀床羣群峯峰衞卫綫线臺台檯台颱台佈布佔占併并侶侣係系俠侠倆俩倉仓個个倫伦偉伟側侧偵侦傘伞備备傢家債债傾倾僅仅僱雇價价儀仪億亿償偿優优儲储兒儿兇凶內内兩两冊册凍冻凱凯別别剎刹勵励勻匀";

    // Japanese shapes whose simplified Chinese form differs.
    private const string Japanese = "気气痙痉発发薬药験验関关転转対对応应労劳処处歯齿脳脑臓脏圧压渇渴帰归顔颜頬颊単单図图売卖変变覚觉検检権权毎每呉吴囲围団团塩盐壊坏拝拜拡扩挙举捜搜択择沢泽浜滨満满瀬濑焼烧猟猎県县砕碎稲稻穏稳竜龙粋粹経经絵绘続续緑绿縄绳繊纤聴听臨临舎舍艶艳蔵藏虚虚蛍萤訳译読读豊丰軽轻辺边遅迟酔醉釈释鉄铁銭钱録录陥陷険险隣邻隠隐雑杂霊灵響响顕显駅驿駆驱騒骚験验髄髓鶏鸡黒黑齢龄亜亚仏佛仮假伝传価价児儿内内円圆写写冷冷剤剂剣剑労劳勧劝区区医医即即";

    private static readonly FrozenDictionary<char, char> Simplified = Build();

    public static char Simplify(char c) => Simplified.GetValueOrDefault(c, c);

    public static bool IsTraditional(char c) => TraditionalOnly.Contains(c);

    public static bool IsSimplified(char c) => SimplifiedOnly.Contains(c);

    private static readonly FrozenSet<char> TraditionalOnly = Pairs.Chunk(2).Where(p => p[0] != p[1]).Select(p => p[0]).Except("后里干只台周升采念占布雇群凶家你他并系裡著余云制松斗丑谷").ToFrozenSet();

    private static readonly FrozenSet<char> SimplifiedOnly = Pairs.Chunk(2).Where(p => p[0] != p[1]).Select(p => p[1]).Except("后里干只台周升采念占布雇群凶家你他并系着余云制松斗丑谷郁范咨体医国学双会来当号声与实写点声乱麦礼断双宝嬷号").ToFrozenSet();

    private static FrozenDictionary<char, char> Build()
    {
        var map = new Dictionary<char, char>();
        foreach (var pair in (Pairs + Japanese).Chunk(2))
        {
            if (pair[0] != pair[1])
            {
                map[pair[0]] = pair[1];
            }
        }

        return map.ToFrozenDictionary();
    }
}
