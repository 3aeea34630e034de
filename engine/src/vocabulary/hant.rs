//! Traditional characters for the text of the interface, put together while the program is compiled: the same words,
//! character by character. What stands in data is never converted.
//!
//! The pairs are those of OpenCC 1.4.2 (`s2tw`, Apache-2.0) for the characters that the texts have, checked as whole texts
//! by `tests/hant.rs`; where one character stands for several, the words that differ from the usual are named.

/// A simplified character and the traditional one, in turn, by the simplified.
const PAIRS: &str = "\
    万萬与與专專业業两兩个個为為举舉么麼义義乡鄉书書争爭于於仅僅从從们們价價众眾\
    会會传傳体體余餘兑兌党黨关關内內册冊写寫决決况況准準减減几幾划劃刚剛删刪别別\
    办辦务務动動区區协協单單占佔压壓县縣参參发發变變台臺号號后後听聽启啟员員周週\
    团團围圍国國图圖场場处處备備复覆头頭实實审審对對导導将將层層届屆属屬布佈带帶\
    并並广廣应應开開弃棄张張归歸当當录錄征徵径徑态態总總执執报報拟擬择擇换換据據\
    摆擺数數断斷无無旧舊时時显顯暂暫机機权權条條来來构構标標栏欄样樣档檔检檢汇彙\
    沟溝没沒注註测測浏瀏滚滾满滿点點热熱牵牽状狀独獨环環现現电電画畫盖蓋着著码碼\
    确確离離种種称稱筛篩筹籌签簽类類约約级級纳納纸紙线線组組终終经經结結给給络絡\
    统統继繼续續综綜缓緩编編缩縮网網职職联聯舍捨节節范範虚虛衔銜见見观觀规規视視\
    览覽觉覺计計认認议議记記许許设設访訪证證评評识識词詞试試话話询詢该該详詳误誤\
    说說请請诺諾读讀谁誰调調谈談负負责責质質贯貫踪蹤车車转轉轮輪载載较較辖轄边邊\
    过過还還这這进進远遠适適选選邮郵采採释釋里裡鉴鑑链鏈键鍵镇鎮长長门門闭閉问問\
    间間阅閱阶階随隨难難页頁项項顺順须須领領题題馈饋";

/// Characters that are written alike.
const SAME: &str = "\
    一七三上下不且丙中主之乙九也了予事二互五些交人什今仍他代以件任份估位低住何作\
    使例供依促保信修候借值做允充先入全八公六共其具再出函分列初判到制前加化十午半\
    卡印即原去又及反取受口另只可右各合同名向否含吸告和哪商器四回因在地址均型域基\
    填外多大天套好姓委子字存它完宗定宜客家容密察射小少尚就尾展履嵌州工差己已市常\
    平年序底府度座延建式形往待律得必快怎性恢情意慢成或截所手才打批找承把投拖持指\
    按排接推提摘撤收改放政故效教整文新方施族日早明易映是晚更替最月有期未末本板果\
    查核格案次止正此步段母每比民水求治法活派流涉深清渠源照片版率理生用由甲申留疑\
    百的目直相省看真督矢知短研示社票禁程稍稿究空穿立站章符第等答策算管箱篇系累缺\
    置群考者而能自至般落行表要覆角解象走起超足距跟跨身近返退逐通逾道那部都配醒重\
    量附降限除隔障需非面首高";

/// Words in which a character is another than `PAIRS` has.
const WORDS: &[(&str, &str)] = &[
    ("重复", "重複"),
    ("复制", "複製"),
    ("复审", "複審"),
    ("恢复", "恢復"),
    ("并案", "併案"),
    ("合并", "合併"),
    ("并入", "併入"),
    ("批准", "批准"),
    ("一并", "一併"),
    ("联系", "聯繫"),
];

/// Bytes of a character of these scripts.
const WIDE: usize = 3;

/// A text of `N` bytes in traditional characters, which are as many bytes. Fails to compile where a character is in no
/// table above.
pub const fn traditional<const N: usize>(text: &str) -> [u8; N] {
    let from = text.as_bytes();
    let mut to = [0; N];
    let mut at = 0;
    while at < N {
        let (written, len) = match word_at(from, at) {
            Some(word) => (WORDS[word].1.as_bytes(), WORDS[word].1.len()),
            None if is_han(from, at) => (traditional_of(from, at), WIDE),
            None => (from.split_at(at).1, 1),
        };
        let mut byte = 0;
        while byte < len {
            to[at + byte] = written[byte];
            byte += 1;
        }
        at += len;
    }
    to
}

/// Whether a character of the block U+4E00 to U+9FFF begins here.
const fn is_han(text: &[u8], at: usize) -> bool {
    matches!(text[at], 0xe5..=0xe9) || text[at] == 0xe4 && text[at + 1] >= 0xb8
}

/// The place of the word that begins here.
const fn word_at(text: &[u8], at: usize) -> Option<usize> {
    let mut word = 0;
    while word < WORDS.len() {
        if begins_with(text, at, WORDS[word].0.as_bytes()) {
            return Some(word);
        }
        word += 1;
    }
    None
}

const fn begins_with(text: &[u8], at: usize, word: &[u8]) -> bool {
    let mut byte = 0;
    while byte < word.len() {
        if at + byte >= text.len() || text[at + byte] != word[byte] {
            return false;
        }
        byte += 1;
    }
    true
}

/// What follows is the traditional form of the character here.
const fn traditional_of(text: &[u8], at: usize) -> &[u8] {
    if let Some(place) = found(PAIRS.as_bytes(), 2 * WIDE, text, at) {
        return PAIRS.as_bytes().split_at(place + WIDE).1;
    }
    assert!(
        found(SAME.as_bytes(), WIDE, text, at).is_some(),
        "a character of a text is in no table of hant.rs"
    );
    text.split_at(at).1
}

/// Where the character that stands at `at` begins an entry of a sorted table.
const fn found(table: &[u8], entry: usize, text: &[u8], at: usize) -> Option<usize> {
    let (mut low, mut high) = (0, table.len() / entry);
    while low < high {
        let middle = (low + high) / 2;
        let place = middle * entry;
        let mut byte = 0;
        while byte < WIDE - 1 && table[place + byte] == text[at + byte] {
            byte += 1;
        }
        match (table[place + byte], text[at + byte]) {
            (own, wanted) if own < wanted => low = middle + 1,
            (own, wanted) if own > wanted => high = middle,
            _ => return Some(place),
        }
    }
    None
}

/// A text in traditional characters, worked out by the compiler.
#[macro_export]
macro_rules! hant {
    ($zh:expr) => {{
        const ZH: &str = $zh;
        const BYTES: [u8; ZH.len()] = $crate::vocabulary::traditional(ZH);
        match ::core::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => panic!("not UTF-8"),
        }
    }};
}
