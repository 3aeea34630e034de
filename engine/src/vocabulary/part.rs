//! The parts of a field that holds objects: ratings, promises, wider results, activities.

use super::fold::same;

/// Declares the parts: `Name "key" "中文名" [other names]`.
macro_rules! parts {
    ($($part:ident $key:literal $zh:literal [$($name:literal),*];)*) => {
        /// A part of an object in a field.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Part { $($part,)* }

        impl Part {
            /// Every part.
            pub const ALL: &'static [Part] = &[$(Part::$part,)*];

            /// Its key in the contract.
            pub fn key(self) -> &'static str {
                match self { $(Part::$part => $key,)* }
            }

            /// Its Chinese names.
            pub fn names(self) -> &'static [&'static str] {
                match self { $(Part::$part => &[$zh, $($name),*],)* }
            }
        }
    };
}

parts! {
    Overall "overall" "综合评价" ["综合", "满意度"];
    Attitude "attitude" "办理态度" ["态度"];
    Result "result" "办理结果" ["结果"];
    On "on" "日期" ["时间", "评价日期"];
    Text "text" "内容" ["事项", "承诺事项"];
    DueOn "due_on" "期限" ["完成期限"];
    DoneOn "done_on" "完成日期" ["兑现日期"];
    State "state" "状态" ["承诺状态"];
    Kind "kind" "类型" [];
    Reach "reach" "范围" [];
    Url "url" "链接" [];
    Form "form" "形式" ["督办形式"];
    Note "note" "备注" ["说明"];
}

impl Part {
    /// The part that a member of this name is.
    pub fn of(name: &str) -> Option<Part> {
        Part::ALL.iter().copied().find(|part| part.is_named(name))
    }

    /// Whether a member of this name is the part, by key or in Chinese.
    pub fn is_named(self, name: &str) -> bool {
        // Only the keys are ASCII.
        if name.is_ascii() { self.key() == name } else { self.names().iter().any(|own| same(own, name)) }
    }
}
