//! The fields of a record by their keys in the contract, and the names that must never be read.

/// Declares the fields: `Name "key"`, and whether a record of which only the title is public keeps it.
macro_rules! fields {
    ($($field:ident $key:literal $kept:literal;)*) => {
        /// A field of a record; fields inside an object are named with a dot.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Field { $($field,)* }

        impl Field {
            /// Every field, in the order of the contract.
            pub const ALL: &'static [Field] = &[$(Field::$field,)*];

            /// The field of this key.
            pub fn of(key: &str) -> Option<Field> {
                match key { $($key => Some(Field::$field),)* _ => None }
            }

            /// Its key in the contract.
            pub fn key(self) -> &'static str {
                match self { $(Field::$field => $key,)* }
            }

            /// Whether it stays where only the title is public (SCHEMA 1.1).
            pub fn is_kept_with_title(self) -> bool {
                match self { $(Field::$field => $kept,)* }
            }
        }
    };
}

fields! {
    Level "level" true;
    CongressTerm "congress_term" true;
    SessionNo "session_no" true;
    Year "year" true;
    Period "period" true;
    ProposalNo "proposal_no" true;
    Title "title" true;
    Kind "kind" true;
    Category "category" true;
    Basis "basis" false;
    RelatedNos "related_nos" false;
    MergedInto "merged_into" false;
    LeadDeputy "lead_deputy" false;
    CosignerCount "cosigner_count" false;
    SubmitMode "submit_mode" false;
    Delegation "delegation" false;
    SubmittedOn "submitted_on" true;
    FiledOn "filed_on" true;
    AssignedOn "assigned_on" true;
    AcceptedOn "accepted_on" true;
    DueOn "due_on" true;
    RepliedOn "replied_on" true;
    RerepliedOn "rereplied_on" true;
    ClosedOn "closed_on" true;
    FollowupOn "followup_on" true;
    Status "status" true;
    HandlingMode "handling_mode" true;
    LeadUnits "lead_units" true;
    CoUnits "co_units" true;
    ReassignCount "reassign_count" false;
    Extended "extended" true;
    ContactMode "contact_mode" false;
    ReplyClass "reply_class" false;
    ReplyScheme "reply_scheme" false;
    Outcome "outcome" false;
    FollowupOutcome "followup_outcome" false;
    Commitments "commitments" false;
    CommitmentState "commitments.state" false;
    Measures "measures" false;
    MeasureKind "measures.kind" false;
    MeasureReach "measures.reach" false;
    RatingFirst "rating_first" false;
    FirstOverall "rating_first.overall" false;
    FirstAttitude "rating_first.attitude" false;
    FirstResult "rating_first.result" false;
    FirstOn "rating_first.on" false;
    RatingFinal "rating_final" false;
    FinalOverall "rating_final.overall" false;
    FinalAttitude "rating_final.attitude" false;
    FinalResult "rating_final.result" false;
    FinalOn "rating_final.on" false;
    RatingOverall "rating_overall" false;
    RatingAttitude "rating_attitude" false;
    RatingResult "rating_result" false;
    RatingChannel "rating_channel" false;
    Rehandled "rehandled" false;
    IsKey "is_key" true;
    KeyTheme "key_theme" true;
    LeadSupervisor "lead_supervisor" false;
    GovLeadHandler "gov_lead_handler" false;
    SupervisingCommittee "supervising_committee" false;
    Coordinator "coordinator" false;
    DeputyJoined "deputy_joined" false;
    HandlerSelfCheck "handler_self_check" false;
    Activities "activities" false;
    Disclosure "disclosure" true;
    Confidential "confidential" true;
    ContentUrl "content_url" false;
    ReplyUrl "reply_url" false;
    Count "count" true;
}

/// Parts of names that mark personal data.
const REFUSED: &[&str] = &[
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

/// True where a field's name says that it holds personal data; its values are never read.
pub fn is_refused(name: &str) -> bool {
    Field::of(name).is_none() && REFUSED.iter().any(|part| name.to_ascii_lowercase().contains(part))
}
