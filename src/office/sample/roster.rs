//! The invented people, delegations and units, in their official order.
//!
//! Every name says that it is an example; none is anybody's.

use super::random::Random;

/// Members of the standing committee's leadership. The last one leads no supervision.
pub const LEAD_SUPERVISORS: [&str; 9] = [
    "示例领导甲（常委会领导）",
    "示例领导乙（常委会领导）",
    "示例领导丙（常委会领导）",
    "示例领导丁（常委会领导）",
    "示例领导戊（常委会领导）",
    "示例领导己（常委会领导）",
    "示例领导庚（常委会领导）",
    "示例领导辛（常委会领导）",
    "示例领导壬（常委会领导）",
];

/// Leaders of the government. The last one handles no theme.
pub const GOV_LEAD_HANDLERS: [&str; 9] = [
    "示例领导子（政府领导）",
    "示例领导丑（政府领导）",
    "示例领导寅（政府领导）",
    "示例领导卯（政府领导）",
    "示例领导辰（政府领导）",
    "示例领导巳（政府领导）",
    "示例领导午（政府领导）",
    "示例领导未（政府领导）",
    "示例领导申（政府领导）",
];

/// Special committees, one for each content category.
pub const COMMITTEES: [&str; 8] = [
    "示例财政经济委员会",
    "示例农业与农村委员会",
    "示例教育科学文化卫生委员会",
    "示例环境与资源保护委员会",
    "示例社会建设委员会",
    "示例监察和司法委员会",
    "示例民族华侨外事委员会",
    "示例法制委员会",
];

/// Delegations with their seats, which decide how often each puts something forward.
pub const DELEGATIONS: [(&str, u32); 15] = [
    ("示例甲市代表团", 69),
    ("示例乙市代表团", 37),
    ("示例丙市代表团", 29),
    ("示例丁市代表团", 63),
    ("示例戊市代表团", 63),
    ("示例己市代表团", 49),
    ("示例庚市代表团", 52),
    ("示例辛市代表团", 19),
    ("示例壬市代表团", 41),
    ("示例癸市代表团", 44),
    ("示例子市代表团", 51),
    ("示例丑市代表团", 45),
    ("示例寅市代表团", 38),
    ("示例卯州代表团", 28),
    ("示例代表团十五", 28),
];

/// What the units that handle suggestions look after; their names are made from it.
pub const FIELDS: [&str; 50] = [
    "组织人事",
    "宣传文化",
    "机构编制",
    "发展改革",
    "教育",
    "科技",
    "工业和信息化",
    "民族宗教",
    "公安",
    "民政",
    "司法行政",
    "财政",
    "人力资源和社会保障",
    "自然资源",
    "生态环境",
    "住房和城乡建设",
    "交通运输",
    "水利",
    "农业农村",
    "商务",
    "文化和旅游",
    "卫生健康",
    "退役军人事务",
    "应急管理",
    "审计",
    "外事",
    "国有资产监管",
    "市场监管",
    "体育",
    "统计",
    "医疗保障",
    "金融",
    "信访",
    "林业",
    "数据管理",
    "粮食和储备",
    "药品监管",
    "知识产权",
    "税务",
    "邮政管理",
    "气象",
    "电力",
    "通信管理",
    "侨务",
    "残疾人工作",
    "妇女儿童工作",
    "青年工作",
    "审判",
    "检察",
    "政务服务",
];

/// Who is asked to help, and how often: a few departments are asked about nearly everything.
const CO_FIELDS: [(&str, u32); 16] = [
    ("财政", 300),
    ("发展改革", 240),
    ("自然资源", 80),
    ("人力资源和社会保障", 70),
    ("教育", 60),
    ("住房和城乡建设", 50),
    ("农业农村", 50),
    ("卫生健康", 40),
    ("生态环境", 40),
    ("工业和信息化", 30),
    ("市场监管", 30),
    ("公安", 30),
    ("数据管理", 20),
    ("税务", 20),
    ("金融", 20),
    ("机构编制", 20),
];

const STEMS: [&str; 10] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
const BRANCHES: [&str; 12] = ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"];
const NUMERALS: [&str; 6] = ["一", "二", "三", "四", "五", "六"];

/// The name of the unit that looks after a field.
pub fn unit(field: &str) -> String {
    format!("示例{field}部门")
}

/// All units in their order: departments, then the governments of the places that send delegations.
pub fn units() -> Vec<String> {
    let governments = DELEGATIONS.iter().filter_map(|&(name, _)| government(name));
    FIELDS.iter().map(|field| unit(field)).chain(governments).collect()
}

/// The government of the place that sends a delegation; none where it comes from no place.
pub fn government(delegation: &str) -> Option<String> {
    delegation.strip_suffix("代表团").map(|place| format!("{place}政府"))
}

/// Picks a department that is asked to help.
pub fn co_unit(random: &mut Random) -> String {
    unit(random.weigh(&CO_FIELDS))
}

/// Picks a delegation by its seats.
pub fn delegation(random: &mut Random) -> usize {
    let mut left = random.below(DELEGATIONS.iter().map(|(_, seats)| seats).sum());
    for (at, &(_, seats)) in DELEGATIONS.iter().enumerate() {
        if left < seats {
            return at;
        }
        left -= seats;
    }
    0
}

/// Picks a deputy of a delegation. A few put much forward and most little: the lower of two draws.
pub fn deputy(delegation: usize, random: &mut Random) -> String {
    let seats = DELEGATIONS[delegation].1;
    let before: u32 = DELEGATIONS[..delegation].iter().map(|(_, seats)| seats).sum();
    let seat = (before + random.below(seats).min(random.below(seats))) as usize;
    let (stem, branch) = (STEMS[seat % 10], BRANCHES[seat / 10 % 12]);
    format!("示例代表{stem}{branch}{}", NUMERALS[seat / 120 % 6])
}
