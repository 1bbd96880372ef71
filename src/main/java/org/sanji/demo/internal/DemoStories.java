package org.sanji.demo.internal;

import java.util.List;
import java.util.random.RandomGenerator;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;

/** What the invented petitions are about: topics with a category search word, requests and a text pattern. */
final class DemoStories {

    /**
     * One topic.
     *
     * @param organ the organ that is competent in the demo
     */
    record Topic(String title, String narrative, List<String> requests, String organ) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("工程完工后工资没有结清", "在示例工地做工三个月，工程完工后工资一直拖欠，多次催要没有结果。", List.of("督促用人单位结清拖欠工资", "告知讨薪的途径"), "RSJ"),
            new Topic("养老保险缴费年限少记", "办理退休时发现养老保险缴费年限少记两年，要求核实更正。", List.of("核实并更正养老保险缴费年限"), "RSJ"),
            new Topic("小区电梯经常停运", "小区电梯一个月停运五次，物业一直没有修好，老人上下楼困难。", List.of("督促物业公司检修电梯", "公开维修资金使用情况"), "ZJJ"),
            new Topic("商品房延期交房", "购买的商品房超过合同约定一年没有交房，开发商没有说明。", List.of("督促开发商交房", "按合同支付违约金"), "ZJJ"),
            new Topic("夜间烧烤油烟扰民", "楼下夜间烧烤油烟很大，噪音到凌晨，影响休息。", List.of("治理油烟和夜间噪音"), "CGJ"),
            new Topic("占道经营影响通行", "市场门口占道经营，路口每天堵塞，存在安全隐患。", List.of("规范占道经营"), "CGJ"),
            new Topic("征地补偿款没有到账", "村里去年征地，补偿款到现在没有发放到户。", List.of("说明征地补偿标准", "发放征地补偿款"), "ZRZYJ"),
            new Topic("宅基地边界争议", "邻居翻建房屋占用了宅基地边界，多次协商没有结果。", List.of("实地勘验宅基地边界", "依法处理超占部分"), "NYJ"),
            new Topic("村级账目没有公开", "村里两年没有公开集体账目，承包费去向不明。", List.of("公开村级集体财务"), "NYJ"),
            new Topic("低保申请没有回音", "家庭生活困难，申请低保三个月没有答复。", List.of("告知低保审核结果"), "MZJ"),
            new Topic("学校周边道路拥堵", "上学放学时校门口道路拥堵，没有人疏导。", List.of("上下学时段安排交通疏导"), "GAJ"),
            new Topic("入学划片有疑问", "小区入学划片与去年不同，要求说明依据。", List.of("说明入学划片依据"), "JYTYJ"),
            new Topic("医保报销比例有疑问", "异地住院后医保报销比例低于预期，要求解释。", List.of("解释报销比例", "如有差错予以补报"), "YBJ"),
            new Topic("村卫生室药品短缺", "村卫生室常用药经常没有，老人买药要到县城。", List.of("保障村卫生室常用药"), "WJJ"),
            new Topic("河道采砂破坏堤岸", "河道采砂车辆压坏堤岸，汛期有危险。", List.of("查处违规采砂", "修复堤岸"), "SLJ"),
            new Topic("公交班次太少", "到乡镇的公交一天只有两班，群众出行不便。", List.of("增加公交班次"), "JTYSJ"),
            new Topic("养殖场异味污染", "村边养殖场粪污直排，异味很重。", List.of("治理养殖场粪污"), "STHJJ"),
            new Topic("购买农资质量问题", "购买的种子出苗率很低，商家不予理赔。", List.of("检测种子质量", "调解赔偿"), "SCJGJ"),
            new Topic("优抚补助标准咨询", "退役人员补助标准调整后没有补发差额。", List.of("核实补助标准并补发差额"), "TYJRJ"),
            new Topic("法律援助申请受阻", "申请法律援助材料齐全，窗口没有受理。", List.of("受理法律援助申请"), "SFJ"));

    private static final List<String> SURNAMES = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

    private DemoStories() {}

    static Topic topic(RandomGenerator random) {
        return TOPICS.get(random.nextInt(TOPICS.size()));
    }

    /** A topic of that organ. */
    static Topic topicOf(String organ, RandomGenerator random) {
        var own = TOPICS.stream().filter(t -> t.organ().equals(organ)).toList();
        return own.get(random.nextInt(own.size()));
    }

    /** The organ that is competent for a topic's title. */
    static String organOf(String title) {
        return TOPICS.stream()
                .filter(t -> t.title().equals(title))
                .map(Topic::organ)
                .findFirst()
                .orElse("ZJJ");
    }

    /** Obviously made-up: 示例 and two heavenly stems. */
    static String name(RandomGenerator random) {
        return "示例" + SURNAMES.get(random.nextInt(10)) + SURNAMES.get(random.nextInt(10));
    }

    /** A number that no operator has given out: 100 and eight digits. */
    static String phone(RandomGenerator random) {
        return "100" + String.format(java.util.Locale.ROOT, "%08d", random.nextInt(100_000_000));
    }

    static PetitionForm form(RandomGenerator random) {
        int die = random.nextInt(100);
        return die < 50
                ? PetitionForm.VISIT
                : die < 68
                        ? PetitionForm.ONLINE
                        : die < 86 ? PetitionForm.LETTER : die < 96 ? PetitionForm.PHONE : PetitionForm.FAX;
    }

    static Purpose purpose(RandomGenerator random) {
        int die = random.nextInt(100);
        return die < 74
                ? Purpose.REQUEST
                : die < 88 ? Purpose.APPEAL : die < 97 ? Purpose.SUGGESTION : Purpose.ACCUSATION;
    }
}
