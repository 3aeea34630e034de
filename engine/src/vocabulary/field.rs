//! The fields of a record: their keys in the contract, the headers they answer to, and what they hold.

use super::fold::{folded, same};
use super::{
    Basis, Coded, CommitmentState, ContactMode, Disclosure, HandlingMode, Kind, Level, MeasureKind, Outcome,
    Period, Rating, RatingChannel, Reach, Status, SubmitMode, Term,
};
use crate::hant;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Holds {
    Text,
    Texts,
    Number,
    Flag,
    Date,
    /// A value of the closed set of this name.
    Code(&'static str),
    /// Any number of such values.
    Codes(&'static str),
    /// `{attitude, result, overall, on}`
    Round,
    Commitments,
    Measures,
    Activities,
}

/// Declares the fields, a line each: `Name "key" kept holds "中文名" "English" [other headers] [weak headers]`, where
/// kept says whether a record of which only the title is public keeps it. A weak header counts only
/// where no other names the field.
macro_rules! fields {
    ($($field:ident $key:literal $kept:literal $holds:expr, $zh:literal $en:literal
        [$($header:literal),*] [$($weak:literal),*];)*) => {
        /// A field of a record; fields inside an object are named with a dot.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Field { $($field,)* }

        impl Field {
            /// Every field, in the order of the contract.
            pub const ALL: &'static [Field] = &[$(Field::$field,)*];

            /// Its key in the contract.
            pub fn key(self) -> &'static str {
                match self { $(Field::$field => $key,)* }
            }

            /// Whether it stays where only the title is public (SCHEMA 1.1).
            pub fn is_kept_with_title(self) -> bool {
                match self { $(Field::$field => $kept,)* }
            }

            /// What it holds.
            pub const fn holds(self) -> Holds {
                const HOLDS: &[Holds] = &[$($holds,)*];
                HOLDS[self as usize]
            }

            /// Its Chinese name, which is also its first header.
            pub fn zh(self) -> &'static str {
                match self { $(Field::$field => $zh,)* }
            }

            /// The Chinese name in traditional characters.
            pub fn hant(self) -> &'static str {
                match self { $(Field::$field => hant!($zh),)* }
            }

            /// Its English name.
            pub fn en(self) -> &'static str {
                match self { $(Field::$field => $en,)* }
            }

            /// The other headers that it answers to.
            pub fn headers(self) -> &'static [&'static str] {
                match self { $(Field::$field => &[$($header),*],)* }
            }

            /// Headers that count only where no other names the field.
            pub fn weak_headers(self) -> &'static [&'static str] {
                match self { $(Field::$field => &[$($weak),*],)* }
            }
        }
    };
}

use Holds::{Activities, Code, Codes, Commitments, Date, Flag, Measures, Number, Round, Text, Texts};

fields! {
    Level "level" true Code("level"), "人大层级" "Level of the congress" ["层级", "层次"] [];
    CongressTerm "congress_term" true Number, "届次" "Term of the congress" ["届"] [];
    SessionNo "session_no" true Number, "会议次数" "Session" ["会次", "次"] [];
    Year "year" true Number, "年度" "Year" ["年份"] [];
    Period "period" true Code("period"), "会议期间" "In or between sessions" ["闭会期间", "会议类型"] [];
    ProposalNo "proposal_no" true Text, "建议编号" "Number"
        ["案号", "编号", "提案号", "流水号", "开案案号", "提案序号", "建议号"] ["序号"];
    Title "title" true Text, "建议标题" "Title" ["标题", "题目", "建议名称", "案由"] [];
    Kind "kind" true Code("kind"), "类型" "Kind" ["建议类型"] [];
    Category "category" true Text, "内容分类" "Subject"
        ["审查分类", "分类", "类别", "提案分类", "建议类别"] [];
    Basis "basis" false Codes("basis"), "提出依据" "What it rests on" [] [];
    RelatedNos "related_nos" false Texts, "关联往年建议" "Earlier suggestions on the same matter" [] [];
    MergedInto "merged_into" false Text, "并入建议" "Suggestion it was merged into" ["并案号"] [];
    LeadDeputy "lead_deputy" false Text, "领衔代表" "Lead deputy"
        ["领衔", "提出人", "代表姓名", "第一提案人", "主提代表"] ["建议代表"];
    CosignerCount "cosigner_count" false Number, "附议代表人数" "How many others signed"
        ["联名代表", "联名人数", "提出人数"] [];
    SubmitMode "submit_mode" false Code("submit_mode"), "提出方式" "Way of submission" [] [];
    Delegation "delegation" false Text, "代表团" "Delegation"
        ["选举单位", "提议代表团", "建议代表团", "所属代表团"] [];
    SubmittedOn "submitted_on" true Date, "提出日期" "Submitted on" ["提出时间", "提交日期", "提交时间"] [];
    FiledOn "filed_on" true Date, "立案日期" "Filed on" ["立案时间"] [];
    AssignedOn "assigned_on" true Date, "交办日期" "Handed over on" ["交办时间"] [];
    AcceptedOn "accepted_on" true Date, "签收日期" "Received on" ["签收时间"] [];
    DueOn "due_on" true Date, "答复期限" "Due on" ["要求办结日期", "要求结办日期", "计划办结日期"] [];
    RepliedOn "replied_on" true Date, "答复日期" "Answered on" ["答复时间", "书面答复日期"] [];
    RerepliedOn "rereplied_on" true Date, "再答复日期" "Answered again on" ["再次答复日期"] [];
    ClosedOn "closed_on" true Date, "办结日期" "Closed on" ["办结时间"] [];
    FollowupOn "followup_on" true Date, "跟踪日期" "Followed up on" ["跟踪落实日期"] [];
    Status "status" true Code("status"), "办理状态" "Stage"
        ["状态", "建议状态", "进度", "交办状态", "办理进展"] [];
    HandlingMode "handling_mode" true Code("handling_mode"), "办理方式" "Way of handling"
        ["办理类型", "承办性质"] [];
    LeadUnits "lead_units" true Texts, "主办单位" "Lead units" ["承办单位", "牵头单位", "主办"] [];
    CoUnits "co_units" true Texts, "会办单位" "Co-handling units" ["协办单位", "会办", "协办"] [];
    ReassignCount "reassign_count" false Number, "退回次数" "How often it was reassigned" ["调整承办单位"] [];
    Extended "extended" true Flag, "延期" "Extended" ["延期答复", "是否延期"] [];
    ContactMode "contact_mode" false Codes("contact_mode"), "沟通方式" "Contact with the deputy" [] [];
    ReplyClass "reply_class" false Text, "答复类别" "Class letter of the answer" [] [];
    ReplyScheme "reply_scheme" false Text, "分类口径" "Scheme of the letters" [] [];
    Outcome "outcome" false Code("outcome"), "办理结果" "Outcome" [] [];
    FollowupOutcome "followup_outcome" false Code("outcome"), "跟踪办理结果" "Outcome after follow-up" [] [];
    Commitments "commitments" false Commitments, "承诺事项" "Promises" [] [];
    CommitmentState "commitments.state" false Code("commitments.state"), "承诺状态" "State of a promise" [] [];
    Measures "measures" false Measures, "落实成果" "Wider results" [] [];
    MeasureKind "measures.kind" false Code("measures.kind"), "成果类型" "Kind of a wider result" [] [];
    MeasureReach "measures.reach" false Code("measures.reach"), "成果范围" "Reach of a wider result" [] [];
    RatingFirst "rating_first" false Round, "首次评价" "First rating" [] [];
    FirstOverall "rating_first.overall" false Code("rating"), "首次综合评价" "First rating, overall" [] [];
    FirstAttitude "rating_first.attitude" false Code("rating"), "首次办理态度" "First rating, manner" [] [];
    FirstResult "rating_first.result" false Code("rating"), "首次办理结果" "First rating, result" [] [];
    FirstOn "rating_first.on" false Date, "首次评价日期" "First rated on" [] [];
    RatingFinal "rating_final" false Round, "最终评价" "Final rating" [] [];
    FinalOverall "rating_final.overall" false Code("rating"), "最终综合评价" "Final rating, overall" [] [];
    FinalAttitude "rating_final.attitude" false Code("rating"), "最终办理态度" "Final rating, manner" [] [];
    FinalResult "rating_final.result" false Code("rating"), "最终办理结果" "Final rating, result" [] [];
    FinalOn "rating_final.on" false Date, "最终评价日期" "Finally rated on" ["评价日期"] [];
    RatingOverall "rating_overall" false Code("rating"), "满意度" "Overall rating"
        ["满意度(综合)", "综合评价", "综合", "评价", "代表意见", "反馈意见"] [];
    RatingAttitude "rating_attitude" false Code("rating"), "办理态度" "Rating of the manner"
        ["办理态度(过程)", "态度", "办理过程满意度"] [];
    RatingResult "rating_result" false Code("rating"), "办理结果满意度" "Rating of the result"
        ["结果", "对办理结果的意见"] [];
    RatingChannel "rating_channel" false Code("rating_channel"), "评价渠道" "How the rating came" [] [];
    Rehandled "rehandled" false Number, "重新办理" "How often it was handled again" ["再办理", "二次办理"] [];
    IsKey "is_key" true Flag, "重点标识" "Key suggestion"
        ["是否重点", "重点处理建议", "重点督办建议", "重点督办", "重点建议", "重点提案"] [];
    KeyTheme "key_theme" true Text, "重点类别" "Theme" [] [];
    LeadSupervisor "lead_supervisor" false Text, "牵头督办" "Leader who supervises"
        ["督办领导", "督办领导(牵头)"] [];
    GovLeadHandler "gov_lead_handler" false Text, "领办领导" "Government leader who handles" ["领办"] [];
    SupervisingCommittee "supervising_committee" false Text, "对口督办" "Supervising committee"
        ["督办专委会", "具体督办的专委会"] [];
    Coordinator "coordinator" false Text, "统筹督办" "Coordinating office" [] [];
    DeputyJoined "deputy_joined" false Flag, "代表参与督办" "Deputies took part" ["参与督办"] [];
    HandlerSelfCheck "handler_self_check" false Flag, "承办单位自觉督办" "The unit checked itself" ["自觉督办"] [];
    Activities "activities" false Activities, "督办活动" "Supervising activities" ["督办形式"] [];
    Disclosure "disclosure" true Code("disclosure"), "公开方式" "What is public"
        ["是否公开", "可否网上公开", "是否同意公开", "公开属性", "公开"] [];
    Confidential "confidential" true Flag, "要求保密" "Confidential" ["是否保密", "保密"] [];
    ContentUrl "content_url" false Text, "建议全文链接" "Address of the text" [] [];
    ReplyUrl "reply_url" false Text, "答复全文链接" "Address of the answer" [] [];
    Count "count" true Number, "件数" "How many it stands for" [] [];
}

/// A set of fields, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FieldSet([u64; 2]);

impl FieldSet {
    /// Whether a field is in it.
    #[inline]
    pub fn has(self, field: Field) -> bool {
        self.0[field as usize / 64] & (1 << (field as usize % 64)) != 0
    }

    /// Adds a field.
    #[inline]
    pub fn add(&mut self, field: Field) {
        self.0[field as usize / 64] |= 1 << (field as usize % 64);
    }
}

/// What the header of a column, or the name of a member, says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// A field.
    Field(Field),
    /// A field, where no other header names it.
    Weak(Field),
    /// 办理结果 and its like: a letter, an outcome, or (bare 办理结果) a rating; the value tells.
    Result {
        /// Whether a rating may stand there.
        or_rating: bool,
    },
    /// Personal data, never read.
    Refused,
    /// Nothing of the contract.
    Other,
}

/// Headers under which offices put the outcome as well as its letter.
const RESULTS: [&str; 6] = ["办理结果", "办理情况", "解决程度", "答复类别", "办理结果类别", "答复类型"];

impl Field {
    /// The values of the closed set that it holds; none where it holds none.
    pub fn terms(self) -> &'static [Term] {
        let (Code(name) | Codes(name)) = self.holds() else {
            return if self.holds() == Flag { crate::vocabulary::Flag::TERMS } else { &[] };
        };
        match name {
            "level" => Level::TERMS,
            "period" => Period::TERMS,
            "kind" => Kind::TERMS,
            "basis" => Basis::TERMS,
            "submit_mode" => SubmitMode::TERMS,
            "status" => Status::TERMS,
            "handling_mode" => HandlingMode::TERMS,
            "contact_mode" => ContactMode::TERMS,
            "outcome" => Outcome::TERMS,
            "commitments.state" => CommitmentState::TERMS,
            "measures.kind" => MeasureKind::TERMS,
            "measures.reach" => Reach::TERMS,
            "rating" => Rating::TERMS,
            "rating_channel" => RatingChannel::TERMS,
            "disclosure" => Disclosure::TERMS,
            _ => &[],
        }
    }

    /// The field of this key.
    pub fn of(key: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.key() == key)
    }
}

impl Header {
    /// What a header says, by key or in Chinese; full-width signs and white space make no difference.
    pub fn of(name: &str) -> Header {
        if let Some(field) = Field::ALL.iter().copied().find(|field| same(field.key(), name)) {
            // Parts of objects in a list come with the list.
            let is_part = name.contains("commitments.") || name.contains("measures.");
            return if is_part { Header::Other } else { Header::Field(field) };
        }
        if RESULTS.iter().any(|result| same(result, name)) {
            return Header::Result { or_rating: same(RESULTS[0], name) };
        }
        let is_strong =
            |field: &Field| same(field.zh(), name) || field.headers().iter().any(|header| same(header, name));
        let is_weak = |field: &Field| field.weak_headers().iter().any(|header| same(header, name));
        let found = |test: &dyn Fn(&Field) -> bool| Field::ALL.iter().copied().find(|field| test(field));
        match (found(&is_strong), found(&is_weak)) {
            (Some(field), _) => Header::Field(field),
            (None, Some(field)) => Header::Weak(field),
            _ if is_refused(name) => Header::Refused,
            _ => Header::Other,
        }
    }

    /// The headers that take an outcome as well as its letter.
    pub fn results() -> &'static [&'static str] {
        &RESULTS
    }
}

/// Parts of names that mark personal data.
pub const REFUSED: &[&str] = &[
    "电话",
    "手机",
    "身份证",
    "代表证号",
    "住址",
    "地址",
    "邮编",
    "邮政编码",
    "邮箱",
    "出生",
    "性别",
    "民族",
    "党派",
    "宗教",
    "phone",
    "mobile",
    "id_card",
    "idcard",
    "address",
    "postcode",
    "email",
    "birth",
    "gender",
    "ethnic",
    "religion",
];

/// True where a field's name says that it holds personal data; its values are never read. Full-width signs
/// and white space make no difference.
pub fn is_refused(name: &str) -> bool {
    let plain: String = folded(name).collect();
    Field::of(name).is_none() && REFUSED.iter().any(|part| plain.contains(part))
}
