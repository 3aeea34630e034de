//! The closed sets, written out from the contract, and what the letters of two schemes say.

pub type Set = &'static [&'static str];

pub const STATUS: Set = &[
    "submitted",
    "under_review",
    "filed",
    "rejected",
    "withdrawn",
    "merged",
    "assigned",
    "accepted",
    "returned",
    "handling",
    "replied",
    "rehandling",
    "tracking",
    "closed",
];
pub const OUTCOME: Set = &[
    "solved",
    "in_progress",
    "planned",
    "in_progress_or_planned",
    "deferred",
    "not_feasible",
    "reference",
    "referred_up",
    "not_now",
];
pub const RATING: Set =
    &["satisfied", "basically", "dissatisfied", "no_response", "not_asked", "not_applicable"];
pub const STATE: Set = &["open", "kept", "late_kept", "overdue", "changed"];
pub const LEVEL: Set = &["national", "province", "prefecture", "county", "township"];
pub const PERIOD: Set = &["in_session", "between_sessions"];
pub const KIND: Set =
    &["suggestion", "criticism", "opinion", "motion_converted", "motion", "constituent_matter"];
pub const BASIS: Set = &["survey", "inspection", "station", "visit"];
pub const SUBMIT_MODE: Set = &["single", "joint", "delegation"];
pub const MODE: Set = &["sole", "lead_co", "separate", "merged", "for_reference"];
pub const CONTACT: Set = &["visit", "meeting", "survey", "phone", "mail", "none"];
pub const MEASURE: Set = &["policy", "mechanism", "legislation", "project", "other"];
pub const REACH: Set = &["item", "class", "field"];
pub const FORM: Set =
    &["site_visit", "meeting", "inspection", "inquiry", "review", "hotline", "look_back", "hearing", "other"];
pub const DISCLOSURE: Set = &["full", "summary", "title_only", "none"];

/// Every part of a partition over a set.
pub fn parts(set: Set) -> Vec<&'static str> {
    set.iter().copied().chain(["missing", "unknown"]).collect()
}

/// The outcome that a letter says; a letter that its scheme does not have says none that is known.
pub fn outcome_of(scheme: Option<&str>, letter: &str) -> &'static str {
    match (scheme, letter) {
        (Some("hn3" | "city4"), "A") => "solved",
        (Some("hn3"), "B") => "in_progress_or_planned",
        (Some("hn3"), "C") => "not_now",
        (Some("city4"), "B") => "in_progress",
        (Some("city4"), "C") => "planned",
        (Some("city4"), "D") => "not_now",
        _ => "unknown",
    }
}
