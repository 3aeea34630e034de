//! Loading, notices and faults, and the buttons beside them.

use crate::text::phrase::phrases;

phrases! {
    LOADING "正在读取数据 {pct}" "Loading {pct}";
    LOADING_COUNT "正在读取数据，已读{n}条" "Loading, {n} records so far";
    PARTIAL "以下数字随读取变化。" "Figures change while loading.";
    EMPTY "数据文件里没有建议。" "The file holds no suggestions.";
    NO_SOURCE "还没有设置数据文件。" "No data file is set.";
    NOT_FOUND "没有找到数据文件。" "The data file was not found.";
    UNREACHABLE "暂时读不到数据，请稍后再试。" "The data cannot be reached now. Please try later.";
    FOREIGN "这个网址的数据不允许在本页使用。" "Data from this address may not be used here.";
    NOT_JSON "数据文件格式不对，无法读取。" "The data file is not in a readable form.";
    CUT_OFF "数据文件不完整，可能正在更新，请稍后再试。" "The data file is incomplete; it may be being updated.";
    WRONG_SCHEMA "数据文件的版本与本页不符。" "The version of the data file does not fit this page.";
    REVOKED "这一期数据已撤下。" "This edition has been withdrawn.";
    SETTINGS "页面设置有误，请联系网站管理员。" "The page is set up wrongly; please tell the site.";
    LAST_GOOD "新数据暂时读不到，以下为{as_of}的数据。" "New data cannot be read; shown as of {as_of}.";
    RESTORED "刚才出现故障，已恢复到原来的位置。" "Something failed and was restored.";
    COPY_DETAILS "复制详情" "Copy details";
    OVER_LIMIT "数据超过本页上限（{limit}），未读入的部分未计入。" "The data pass a limit of this page ({limit}); the rest is not counted.";
    PACKED "数据文件是压缩文件，这个浏览器不能解压，请换用较新的浏览器。"
        "The data file is compressed, and this browser cannot unpack it. Please use a newer one.";
    LIMIT_NESTING "嵌套64层" "64 levels of nesting";
    LIMIT_RECORD "每条1 MiB" "1 MiB a record";
    LIMIT_STRING "每段文字64 KiB" "64 KiB a text";
    LIMIT_NAMES "每项65535个名称" "65,535 names a field";
    LIMIT_RECORDS "500万条" "5,000,000 records";
    LIMIT_BYTES "2 GiB" "2 GiB";
    LIMIT_FRAME "建议以外的内容16 MiB" "16 MiB around the records";
    REST_LOST "其余图表暂时打不开。" "The other charts cannot be opened now.";
    RETRY "重新读取" "Read again";
}
