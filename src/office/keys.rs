//! The keys of what stands beside the records: `dataset`, `appraisals`, `rating_totals`, and the objects in
//! them, each with what it holds.
//!
//! Reading them is `ingest`'s; `tests/contract.rs` holds the two lists of the dataset together.

/// One key of an object.
pub struct Key {
    /// As the contract has it.
    pub key: &'static str,
    /// The definition of its values in the schema.
    pub holds: &'static str,
    /// What it says, in Chinese.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
}

/// An object and its keys.
pub struct Object {
    /// Its definition in the schema.
    pub name: &'static str,
    /// What it is, in Chinese.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
    /// Its keys, in the order of the contract.
    pub keys: &'static [Key],
}

macro_rules! keys {
    ($($key:literal $holds:literal $zh:literal $en:literal;)*) => {
        &[$(Key { key: $key, holds: $holds, zh: $zh, en: $en }),*]
    };
}

/// The object that speaks of the whole export.
pub const DATASET: &str = "dataset";

/// Every object, the outermost first.
pub static OBJECTS: [Object; 8] = [
    Object {
        name: DATASET,
        zh: "数据说明",
        en: "What the export says of itself",
        keys: keys! {
            "name" "text" "名称，作为标题" "name, shown as the title";
            "org" "text" "发布机构" "body that issues it";
            "notes" "text" "说明" "remarks";
            "contact" "text" "联系方式" "whom to ask";
            "sample" "flag" "是否示例数据" "everything in it is invented";
            "as_of" "date" "数据截止日期；缺省为文件中最新的日期" "day for which the figures are true; else the newest date";
            "edition" "text" "版次，如 2023-Q4" "name of this edition, such as 2023-Q4";
            "final" "flag" "不再更新" "no longer updated";
            "unit" "unit" "一条记录是一件还是一件次" "what one record counts";
            "terms" "terms" "本地用语" "the place's own words";
            "themes" "themes" "重点类别，按公布的顺序" "themes of key items, in order";
            "rosters" "rosters" "按规定顺序排列的名单" "names in the official order";
            "reply_scheme" "text" "答复类别的分类口径" "scheme by which letters are read";
            "schemes" "schemes" "本地自定的分类口径" "schemes of the place's own";
            "rules" "rules" "期限和显示规则" "limits and thresholds";
            "ratings" "ratings" "评价随每件公布，还是只公布总数" "ratings with each record, or only totals";
            "withheld" "whole" "公布前已剔除的不公开件数" "not-public records removed before publication";
            "announced_total" "whole" "已公布的总件数" "total officially announced";
            "hide_panels" "texts" "不显示的版块" "panels not shown";
            "revoked" "flag" "已撤下：只显示一句说明" "taken down: only a sentence is shown";
            "links" "texts" "允许链接的网站" "hosts that addresses in the data may name";
            "source_url" "text" "数据来源地址" "where it came from";
            "updated_every" "text" "更新周期（ISO 8601，如 P1M）" "ISO 8601 duration, such as P1M";
        },
    },
    Object {
        name: "terms",
        zh: "本地用语",
        en: "The place's own words",
        keys: keys! {
            "key_item" "text" "重点建议的叫法，如 重点处理建议" "what key suggestions are called";
            "theme_counter" "text" "重点类别的量词：类、项" "the word that counts themes";
            "coordinator" "text" "统筹督办机构，如 联工委" "the coordinating office";
            "place" "text" "地方名称，如 湖南省" "the place";
            "layers" "labels" "“大督办”六个方面的叫法，按字段" "names of the six parts of supervision, by field";
        },
    },
    Object {
        name: "theme",
        zh: "一个重点类别",
        en: "A theme of key items",
        keys: keys! {
            "name" "text" "名称" "name";
            "decided_by" "text" "由谁确定" "who decided on it";
            "decided_on" "date" "何时确定" "when";
            "lead_supervisor" "text" "牵头督办" "leader who supervises";
            "gov_lead_handler" "text" "领办领导" "government leader who handles";
            "supervising_committee" "text" "对口督办" "supervising committee";
            "coordinator" "text" "统筹督办" "coordinating office";
            "url" "text" "网页地址" "address of a page about it";
        },
    },
    Object {
        name: "rosters",
        zh: "名单",
        en: "Names in the official order",
        keys: keys! {
            "lead_supervisors" "texts" "牵头督办领导" "leaders who supervise";
            "gov_lead_handlers" "texts" "领办领导" "government leaders who handle";
            "committees" "texts" "专门委员会" "committees";
            "units" "texts" "承办单位" "handling units";
            "delegations" "texts" "代表团" "delegations";
            "categories" "texts" "内容分类" "subjects";
        },
    },
    Object {
        name: "rules",
        zh: "规则",
        en: "Limits and thresholds",
        keys: keys! {
            "answer_months" "months" "答复期限（月），缺省3" "months to answer, 3 by default";
            "extended_months" "months" "延期后的答复期限（月），缺省6" "the same where extended, 6 by default";
            "redo_months" "months" "再答复期限（月），缺省1" "months to answer again, 1 by default";
            "roll_weekends" "flag" "期限遇周末顺延，缺省否" "a computed due day on a weekend moves to Monday";
            "min_n" "whole" "少于此数不显示比例，缺省10" "under it a rate is shown as counts, 10 by default";
        },
    },
    Object {
        name: "class",
        zh: "自定口径的一类",
        en: "A class of a scheme of one's own",
        keys: keys! {
            "outcome" "outcome" "对应的办理结果" "outcome it is read as";
            "label" "text" "类别全称" "what the letter stands for";
        },
    },
    Object {
        name: "appraisal",
        zh: "一次满意度测评",
        en: "An appraisal at a meeting",
        keys: keys! {
            "on" "text" "日期" "day";
            "name" "text" "名称" "name";
            "form" "appraisals.form" "形式" "form";
            "subject" "text" "测评对象" "what is appraised";
            "nos" "texts" "有关建议编号" "numbers of the suggestions";
            "voters" "whole" "参加人数" "voters";
            "satisfied" "whole" "满意" "satisfied";
            "basically" "whole" "基本满意" "basically satisfied";
            "dissatisfied" "whole" "不满意" "dissatisfied";
            "abstained" "whole" "弃权" "abstained";
        },
    },
    Object {
        name: "rating_total",
        zh: "一项评价总数",
        en: "A total of ratings",
        keys: keys! {
            "category" "text" "内容分类" "subject";
            "outcome" "outcome" "办理结果" "outcome";
            "is_key" "flag" "是否重点" "whether they are key items";
            "round" "round_name" "首次或最终评价" "first or final rating";
            "dimension" "dimension" "综合评价、办理态度或办理结果" "overall, manner or result";
            "satisfied" "whole" "满意" "satisfied";
            "basically" "whole" "基本满意" "basically satisfied";
            "dissatisfied" "whole" "不满意" "dissatisfied";
            "no_response" "whole" "未反馈" "no reply";
            "not_asked" "whole" "未征询" "not asked";
            "not_applicable" "whole" "不适用" "not applicable";
        },
    },
];
