//! The content categories, and what suggestions in each of them are about.
//!
//! A matter is a noun that every sentence of `title` can take; beside it stands the field of the unit that
//! handles it. Matters come up the more often the earlier they stand.

use super::random::Random;

/// A matter, and the field of the unit that handles it.
pub type Matter = (&'static str, &'static str);

/// A content category.
pub struct Category {
    /// Its name.
    pub name: &'static str,
    /// How much of the whole falls to it, in a thousand.
    pub weight: u32,
    /// What is asked for in it.
    pub matters: [Matter; 11],
}

/// The categories in their official order.
pub const CATEGORIES: [Category; 8] = [
    Category {
        name: "财政经济",
        weight: 310,
        matters: [
            ("县域产业园区配套建设", "发展改革"),
            ("农村公路养护", "交通运输"),
            ("中小微企业融资服务", "金融"),
            ("先进制造业集群培育", "工业和信息化"),
            ("城乡冷链物流体系建设", "商务"),
            ("老旧管网更新改造", "住房和城乡建设"),
            ("县级财力保障机制", "财政"),
            ("营商环境优化", "市场监管"),
            ("水运航道等级提升", "交通运输"),
            ("公共数据开放共享", "数据管理"),
            ("涉企税费政策落实", "税务"),
        ],
    },
    Category {
        name: "农业与农村",
        weight: 150,
        matters: [
            ("高标准农田建设与管护", "农业农村"),
            ("小型水库除险加固", "水利"),
            ("特色种植产业发展", "农业农村"),
            ("农村饮水安全保障", "水利"),
            ("油茶产业提质增效", "林业"),
            ("农业社会化服务", "农业农村"),
            ("农村人居环境整治", "农业农村"),
            ("粮食收储能力建设", "粮食和储备"),
            ("农村集体经济发展", "农业农村"),
            ("丘陵山区农机装备推广", "农业农村"),
            ("农业气象灾害预警", "气象"),
        ],
    },
    Category {
        name: "教育科学文化卫生",
        weight: 205,
        matters: [
            ("乡村教师队伍建设", "教育"),
            ("县级医院能力提升", "卫生健康"),
            ("学前教育普惠发展", "教育"),
            ("红色旅游资源保护利用", "文化和旅游"),
            ("职业教育产教融合", "教育"),
            ("基层卫生人才培养", "卫生健康"),
            ("中医药传承创新", "卫生健康"),
            ("科技成果转化平台建设", "科技"),
            ("全民健身场地建设", "体育"),
            ("文物建筑消防安全管理", "文化和旅游"),
            ("青少年心理健康服务", "教育"),
        ],
    },
    Category {
        name: "环境与资源保护",
        weight: 115,
        matters: [
            ("流域水环境综合治理", "生态环境"),
            ("城镇污水处理设施运行管理", "住房和城乡建设"),
            ("矿山生态修复", "自然资源"),
            ("生态补偿机制", "生态环境"),
            ("历史文化街区保护更新", "住房和城乡建设"),
            ("湿地资源保护", "林业"),
            ("建筑垃圾资源化利用", "住房和城乡建设"),
            ("乡村国土空间规划编制", "自然资源"),
            ("大气污染联防联控", "生态环境"),
            ("公益林管护补助", "林业"),
            ("电动自行车充电设施管理", "电力"),
        ],
    },
    Category {
        name: "社会建设",
        weight: 125,
        matters: [
            ("社区养老服务设施建设", "民政"),
            ("灵活就业人员社会保险", "人力资源和社会保障"),
            ("门诊费用异地直接结算", "医疗保障"),
            ("婴幼儿托育服务", "卫生健康"),
            ("农村留守儿童关爱服务", "民政"),
            ("技能人才培养评价", "人力资源和社会保障"),
            ("无障碍环境建设", "残疾人工作"),
            ("基层应急救援力量建设", "应急管理"),
            ("退役军人就业创业扶持", "退役军人事务"),
            ("社会救助精准识别", "民政"),
            ("快递从业人员权益保障", "邮政管理"),
        ],
    },
    Category {
        name: "监察和司法",
        weight: 50,
        matters: [
            ("电信网络诈骗防范治理", "公安"),
            ("乡镇公共法律服务", "司法行政"),
            ("城市道路交通秩序管理", "公安"),
            ("未成年人司法保护", "检察"),
            ("行政复议规范化建设", "司法行政"),
            ("小额诉讼程序适用", "审判"),
            ("公益诉讼线索移送机制", "检察"),
            ("人民调解员队伍建设", "司法行政"),
            ("执行联动机制", "审判"),
            ("社区矫正信息化建设", "司法行政"),
            ("校园周边治安防控", "公安"),
        ],
    },
    Category {
        name: "民族华侨外事",
        weight: 15,
        matters: [
            ("民族地区特色村寨保护", "民族宗教"),
            ("民族地区转移支付政策", "财政"),
            ("归侨侨眷公共服务", "侨务"),
            ("侨资企业服务机制", "侨务"),
            ("民族传统工艺传承", "民族宗教"),
            ("国际友好城市交流", "外事"),
            ("民族地区双语导游培养", "文化和旅游"),
            ("涉外法律服务", "外事"),
            ("民族医药整理保护", "民族宗教"),
            ("海外人才服务", "外事"),
            ("宗教活动场所安全管理", "民族宗教"),
        ],
    },
    Category {
        name: "综合",
        weight: 30,
        matters: [
            ("政务服务跨区域通办", "政务服务"),
            ("基层减负长效机制", "组织人事"),
            ("乡镇编制资源统筹使用", "机构编制"),
            ("政务热线办理质量提升", "政务服务"),
            ("基层统计力量配备", "统计"),
            ("信访事项源头化解", "信访"),
            ("代表履职服务保障", "组织人事"),
            ("政府投资项目审计监督", "审计"),
            ("国有资产盘活利用", "国有资产监管"),
            ("公益宣传阵地建设", "宣传文化"),
            ("志愿服务激励机制", "青年工作"),
        ],
    },
];

impl Category {
    /// Picks a category by its weight.
    pub fn pick(random: &mut Random) -> usize {
        let mut left = random.below(CATEGORIES.iter().map(|category| category.weight).sum());
        for (at, category) in CATEGORIES.iter().enumerate() {
            if left < category.weight {
                return at;
            }
            left -= category.weight;
        }
        0
    }

    /// Picks one of its matters, the first ones more often.
    pub fn matter(&self, random: &mut Random) -> Matter {
        let last = self.matters.len() as u32;
        self.matters[random.below(last).min(random.below(last)) as usize]
    }
}
