//! The panels of {key_item}.

use crate::text::phrase::phrases;

phrases! {
    THEMES "{key_item}{n}{u}，归为{k}{counter}〔；另有{m}{u}未归类〕；涉及{c}个内容分类。"
        "Key suggestions: {n}, in {k} themes〔; without a theme: {m}〕; subjects: {c}.";
    THEMES_NONE "这份数据没有标明{key_item}。" "Key suggestions are not marked in these data.";
    THEME "“{theme}”类" "“{theme}”";
    THEME_TITLE "“{theme}”类 · {n}{u}" "“{theme}” · {n}";
    THEME_ANSWERED "已答复{a}/{of}{u}" "Answered: {a} of {of}";
    THEME_SOLVED "已解决或基本解决{s}{u}" "solved or mostly solved: {s}";
    THEME_SATISFIED "满意{p}/{q}{u}" "satisfied: {p} of {q}";
    THEME_PROMISES "承诺兑现{x}/{y}项" "promises kept: {x} of {y}";
    THEME_ACTIVITIES "督办活动{v}次〔，最近{date}{form}〕" "activities: {v}〔, latest {date}, {form}〕";
    THEME_AGE "自{assigned_on}交办，至{as_of}{d}天。" "Handed over {assigned_on}, {d} days by {as_of}.";
    LAYERS "{key_item}{of}{u}中：牵头督办{a}{u}，领办{b}{u}，对口督办{c}{u}，统筹督办{d}{u}，代表参与督办{e}{u}，承办单位自觉督办{f}{u}。"
        "Of {of}: led by standing committee leaders: {a}; handling led by government leaders: {b}; by the matching committee: {c}; coordinated: {d}; deputies taking part: {e}; units checking themselves: {f}.";
    LAYERS_NONE "这份数据没有督办分工。" "Who supervises is not in these data.";
    LAYERS_ALL "全覆盖（{n}/{of}）" "full coverage ({n} of {of})";
    LAYERS_SOME "有记录{n}/{of}" "on record {n} of {of}";
    ROSTER_LEADERS "主任会议成员{of}人，已有{n}人牵头督办" "Members of the Council of Chairpersons: {of}, leading: {n}";
    ROSTER_HANDLERS "政府领导{of}人，已有{n}人领办" "government leaders: {of}, leading handling: {n}";
    COORDINATOR "代表工作机构" "deputies affairs office";
    ACTIVITIES "督办活动{n}次：{forms}〔；最近一次{date}〕。同一次活动涉及几件建议的，只计一次。"
        "Activities: {n}; {forms}〔; latest: {date}〕. One activity for several suggestions counts once.";
    ACTIVITIES_FORM "{form}{n}次" "{form}: {n}";
    ACTIVITIES_NONE "这份数据没有督办活动记录。" "No activities on record.";
    DATE "日期" "Date";
    FORM "形式" "Form";
    NOTE "说明" "Note";
    ITEMS "{n}{u}" "{n}";
    COMMITTEES "{k}个委员会对口督办{n}{u}、{t}{counter}。" "Committees: {k}; suggestions: {n}; themes: {t}.";
    COMMITTEES_NONE "这份数据没有对口督办单位。" "No committees in these data.";
    COMPARE "只比较交办满{d}天的：{key_item}已答复{a}/{b}{u}，其他建议已答复{x}/{y}{u}。两者难易不同，不作高低比较。"
        "Handed over at least {d} days ago: key: {a} of {b} answered; others: {x} of {y}. They differ in difficulty; this is no ranking.";
}
