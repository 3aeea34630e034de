//! The staff view: a file opened on this device before it is published. Never on a public page.

use crate::text::phrase::phrases;

phrases! {
    BANNER "内部核对视图，仅供公开前核对。" "For checking before publication.";
    REFUSED "文件里有不应公开的栏目：{field}（{n}处）。请在上传前删除；本页不会读取它的内容。"
        "The file has columns that must not be published: {field} ({n}). Delete them before upload; the contents are not read here.";
    UNIFORM "{unit}的{n}件评价完全相同，请核对是否为系统缺省值。"
        "All {n} ratings of {unit} are the same; check for a default value.";
    STRAIGHT "{n}件的态度、结果、综合评价完全相同且无意见，请核对。"
        "In {n}, manner, result and overall are the same without comment; check.";
    FLIP "{n}件评价由不满意变为满意，办理结果和答复日期没有变化，请核对。"
        "{n} went from dissatisfied to satisfied with no change of outcome or answer date; check.";
    ROSTER_REST "名册中尚未出现：{names}" "On the roster, not yet in the data: {names}";
    UNRECOGNISED "“{value}”（{field}，{n}处）无法识别〔，是否为“{nearest}”〕？"
        "“{value}” ({field}, {n}) not recognised〔; is it “{nearest}”?〕";
    ORDER "答复早于交办：{n}件；评价早于答复：{m}件。" "Answer before hand-over: {n}; rating before answer: {m}.";
    RATINGS_PUBLIC "本文件将逐件公开代表评价，请确认已经同意。"
        "Ratings will be public one by one; make sure this is agreed.";
    NAMES_PUBLIC "本文件将公开{n}位领导姓名、{m}位代表姓名，请逐一核对姓名、职务和顺序。"
        "{n} leaders and {m} deputies will be named; check names, titles and order.";
    READY "可以公开" "Ready";
    AFTER_CHECK "核对后公开（{n}处提醒）" "Ready after checking ({n} reminders)";
    NOT_READY "不能公开（{n}处必须处理）" "Not ready ({n} must be dealt with)";
    ISSUE "{what}：〔{field}，〕{n}处" "{what}: 〔{field}, 〕{n}";
    OPEN "打开要公开的文件，先在这里核对" "Open the file that is to be published, and check it here first";
    CHOOSE "选择文件" "Choose a file";
    CHOOSE_ANOTHER "打开另一个文件" "Open another file";
    DROP "也可以把文件拖到这里。JSON、每行一条的JSON，或它们的.gz压缩文件。"
        "Or drop it here. JSON, JSON lines, or either packed as .gz.";
    STAYS "文件只在这台设备上读取，不上传，不保存；关闭网页即清除。"
        "The file is read on this device only. Nothing is sent or kept; it is gone when the page is closed.";
    TITLE "核对结果" "What was found";
    ENCODING "文件编码：{encoding}。" "Encoding of the file: {encoding}.";
    NOT_SQUARE "已公布总数{announced}件，与本页{N}件、不公开{withheld}件之和不相等，请核对。"
        "The announced total, {announced}, is not {N} here and {withheld} not public together; check.";
    EVERY "全部" "All";
    MUST "必须处理" "Must be dealt with";
    REMINDER "提醒" "Reminder";
    NOTHING "没有发现需要核对的地方。" "Nothing was found that has to be checked.";
    KIND_REFUSED "不应公开的栏目" "Columns that must not be published";
    KIND_UNRECOGNISED "无法识别的取值" "Values not recognised";
    KIND_ISSUE "读入情况" "Reading the file";
    KIND_ORDER "日期先后" "Order of dates";
    KIND_UNIFORM "评价完全相同" "Ratings all the same";
    KIND_STRAIGHT "三项评价相同" "Three ratings the same";
    KIND_FLIP "评价改变" "Ratings that changed";
    KIND_ROSTER_REST "名册" "Rosters";
    KIND_RATINGS_PUBLIC "逐件公开评价" "Ratings made public";
    KIND_NAMES_PUBLIC "公开姓名" "Names made public";
    MASKED "取值中的数字写成9，其他字写成x。" "In values, digits are written as 9 and all else as x.";
    ROWS "文件中的记录" "Records of the file";
    ROW "第{n}条" "no. {n}";
    MORE_ROWS "其余{k}条" "{k} more";
    FEWER_ROWS "收起" "Fewer";
    ON_ROSTER "{field}：名册{m}个，{n}个尚未出现" "{field}: {n} of {m} on the roster are not yet in the data";
    SAVE "下载核对清单" "Save what was found";
    FILE_NAME "核对清单" "findings";
    GRAVITY "程度" "Gravity";
    KIND "类别" "Kind";
    CODE "代码" "Code";
    RECORD "文件中第几条" "Record of the file";
    FIELD "栏目" "Field";
    VALUE "取值" "Value";
    NEAREST "可能是" "Perhaps";
    SAYS "说明" "What it says";
    UNITS "各承办单位的评价与兑现" "Ratings and promises of each unit";
    UNITS_NOTE "按名册顺序，没有名册的按名称。差距是态度满意率减结果满意率，以百分点计；评价不足{min_n}件的不计。"
        "In the order of the roster, otherwise by name. The gap is manner satisfied less result satisfied, in points; not for fewer than {min_n} ratings.";
    UNIT "承办单位" "Unit";
    SATISFIED "满意" "Satisfied";
    ATTITUDE "态度满意" "Manner satisfied";
    RESULT "结果满意" "Result satisfied";
    GAP "差距（百分点）" "Gap (points)";
    KEPT "承诺兑现" "Promises kept";
    AGAINST "承诺兑现与满意" "Promises kept and satisfied";
    AGAINST_NOTE "一点是一个单位；到期承诺和评价都不少于{min_n}件的才画出。"
        "Each mark is a unit with at least {min_n} promises due and {min_n} ratings.";
    BELOW "以下是公众将看到的页面" "Below is what the public will see";
}
