//! The panels of {key_item}.

use crate::text::phrase::phrases;

phrases! {
    THEMES "{key_item}{n}{u}，归为{k}{counter}〔；另有{m}{u}未归类〕；涉及{c}个内容分类。"
        "Key suggestions: {n}, in {k} themes〔; without a theme: {m}〕; subjects: {c}.";
    THEMES_NONE "这份数据没有标明{key_item}。" "Key suggestions are not marked in these data.";
}
