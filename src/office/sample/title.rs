//! The title of a suggestion, put together from parts: some ten characters long, or more than sixty.
//!
//! Every title ends by saying that it is an example.

use super::random::Random;
use super::sitting::{Purpose, Slot};
use super::subject::Subject;

const VERBS: [&str; 16] = [
    "加强",
    "进一步加强",
    "完善",
    "进一步完善",
    "加快推进",
    "持续推进",
    "统筹推进",
    "深入推进",
    "规范",
    "重视",
    "加大力度支持",
    "支持",
    "改进",
    "协同推进",
    "细化",
    "高质量推进",
];

const SCOPES: [&str; 18] = [
    "县域",
    "乡镇",
    "农村地区",
    "城市社区",
    "湖区",
    "丘陵山区",
    "革命老区",
    "省际边界地区",
    "示例甲市",
    "示例乙市",
    "示例丁市东部各县",
    "示例湖周边",
    "示例江流域",
    "易地搬迁安置区",
    "城乡接合部",
    "产业园区",
    "脱贫地区",
    "人口净流出县",
];

const MEANS: [&str; 8] = [
    "数字化改革",
    "标准化建设",
    "试点示范",
    "跨部门数据共享",
    "专项资金统筹整合",
    "网格化管理",
    "对口帮扶",
    "年度目标考核",
];

const GOALS: [&str; 8] = [
    "切实减轻基层负担",
    "更好满足群众就近就便的需要",
    "补齐公共服务短板",
    "让政策红利直达基层和企业",
    "形成可复制可推广的经验",
    "建立责任明确、运转顺畅的长效机制",
    "促进区域协调发展",
    "推动解决群众反映集中的突出问题",
];

const PLANS: [&str; 6] = [
    "省级财政专项支持范围",
    "民生实事项目",
    "年度立法计划",
    "“十四五”规划中期调整",
    "省级试点",
    "绩效考核内容",
];

const PROBLEMS: [&str; 7] =
    ["资金不足", "人员力量薄弱", "标准不统一", "重建轻管", "信息不互通", "政策衔接不畅", "覆盖面不够"];

/// Puts the title of a record together.
pub fn title(slot: &Slot, subject: &Subject) -> String {
    let random = &mut slot.random(Purpose::Title);
    let again = if subject.raised_before.is_some() && random.chance(400) { "再次提请" } else { "" };
    format!("关于{again}{}的{}（示例）", body(subject, random), noun(subject.kind))
}

fn body(subject: &Subject, random: &mut Random) -> String {
    let matter = subject.matter.0;
    let (verb, scope) = (*random.pick(&VERBS), *random.pick(&SCOPES));
    let (means, goal) = (*random.pick(&MEANS), *random.pick(&GOALS));
    match random.below(100) {
        0..=13 => format!("{verb}{matter}"),
        14..=43 => format!("{verb}{scope}{matter}"),
        44..=53 => format!("解决{scope}{matter}{}问题", random.pick(&PROBLEMS)),
        54..=63 => format!("将{matter}纳入{}", random.pick(&PLANS)),
        64..=73 => format!("以{means}{verb}{scope}{matter}"),
        74..=83 => format!("{verb}{matter}、{goal}"),
        84..=93 => format!("{verb}{}和{matter}", other(subject, random)),
        _ => format!(
            "以{means}为抓手，在{scope}{verb}{matter}，着力解决{}、{}等问题，{goal}",
            random.pick(&PROBLEMS[..3]),
            random.pick(&PROBLEMS[3..])
        ),
    }
}

/// A second matter of the same category.
fn other(subject: &Subject, random: &mut Random) -> &'static str {
    let others =
        subject.category.matters.iter().map(|&(name, _)| name).filter(|&name| name != subject.matter.0);
    others.clone().nth(random.below(others.count() as u32) as usize).unwrap_or_default()
}

fn noun(kind: &str) -> &'static str {
    match kind {
        "criticism" => "批评",
        "opinion" => "意见",
        "motion" => "议案",
        "constituent_matter" => "群众意见",
        _ => "建议",
    }
}
